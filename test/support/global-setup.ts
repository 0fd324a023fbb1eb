import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { migrate } from '@fupin/api/src/database/migrate.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { loadWorld } from '@fupin/api/src/load/world.ts';
import type { World } from './database.ts';

const silent = { info: () => undefined, warn: () => undefined, error: console.error };

/** One PostgreSQL for the whole run, with the migrated and loaded database that every test copies or reads. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fupin-test-'));
  const server = await startDatabaseServer({ dataDir, databaseUrl: undefined }, silent);
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide('world', await makeWorld(server, dataDir));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function makeWorld(server: DatabaseServer, dataDir: string): Promise<World> {
  await migrate(server);
  const tokens = await loadTokens(server, dataDir);
  await server.createDatabase('shared_world', { template: 'fupin' });
  const { host, port } = server.connection('owner');
  return { dataDir, host: host!, port: port!, tokens };
}

async function loadTokens(server: DatabaseServer, dataDir: string): Promise<World['tokens']> {
  const signIn = await makeSignIn(server.connection('auth'));
  try {
    const { tokenFile } = await loadWorld({ database: server, signIn, config: { demo: true, dataDir } });
    return JSON.parse(await readFile(tokenFile!, 'utf8')) as World['tokens'];
  } finally {
    await signIn.close();
  }
}
