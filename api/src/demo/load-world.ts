import { join } from 'node:path';
import pg from 'pg';
import type { SignIn } from '../access/sign-in.ts';
import type { DatabaseServer } from '../database/database-server.ts';
import { loadDemoPeople } from './demo-world.ts';
import { storeDemoTokens } from './demo-tokens.ts';
import { loadReference } from '../load/load-reference.ts';

interface World {
  database: DatabaseServer;
  signIn: SignIn;
  config: { demo: boolean; dataDir: string };
}

/** Loads the reference data, and the demonstration world where it is wanted; a second load changes nothing. */
export async function loadWorld({
  database,
  signIn,
  config,
}: World): Promise<{ changed: boolean; tokenFile?: string }> {
  const owner = new pg.Client(database.connection('owner'));
  await owner.connect();
  try {
    const { changed } = await loadReference(owner);
    if (!config.demo) return { changed };
    await loadDemoPeople(owner, signIn);
    const tokenFile = join(config.dataDir, 'demo-tokens.json');
    await storeDemoTokens(tokenFile, signIn);
    return { changed, tokenFile };
  } finally {
    await owner.end();
  }
}
