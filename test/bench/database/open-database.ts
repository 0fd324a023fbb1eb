import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { clusterFolder, makeDataFolder } from '@fupin/api/src/database/embedded/data-folder.ts';
import { readPasswords } from '@fupin/api/src/database/embedded/stored-passwords.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { loadWorld } from '@fupin/api/src/demo/load-world.ts';
import type { Options } from '../options.ts';
import { fillDatabase } from './fill-database.ts';

/** The running PostgreSQL of a bench, filled to the size asked for. */
export interface BenchDatabase extends AsyncDisposable {
  connection: DatabaseServer['connection'];
  superuser: pg.ClientConfig;
  /** Bearer token of a demo person who audits everything. */
  token: string;
  /** Bearer tokens of all demo people, by their addresses. */
  tokens: Record<string, string>;
}

const silent = { info: () => undefined, warn: () => undefined, error: console.error };

/** Starts the database in the bench's folder, and fills it unless it was filled in just this way before. */
export async function openDatabase({ folder, size }: Options): Promise<BenchDatabase> {
  const marker = join(folder, 'filled.json');
  const wanted = JSON.stringify({ size, fill: await fingerprint() });
  const found = await readFile(marker, 'utf8').catch(() => undefined);
  if (found === undefined && existsSync(clusterFolder(folder)))
    throw new Error(`${folder} holds a database that is not of a bench: set BENCH_DIR to another folder`);
  await makeDataFolder(folder);
  if (found !== wanted) await writeFile(marker, '{}');
  const server = await startDatabaseServer({ dataDir: folder, databaseUrl: undefined }, silent);
  try {
    if (found !== undefined && found !== wanted) await renewDatabase(server);
    const tokens = await loadReferenceData(server, folder);
    const superuser = await superuserOf(server, folder);
    if (found !== wanted) await withClient(superuser, (client) => fillDatabase(client, size));
    await writeFile(marker, wanted);
    const token = tokens['auditor@demo.fupin']!;
    return { connection: server.connection, superuser, token, tokens, [Symbol.asyncDispose]: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function renewDatabase({ connection, dropDatabase, createDatabase }: DatabaseServer): Promise<void> {
  const name = connection('owner').database!;
  await dropDatabase(name);
  await createDatabase(name);
}

/** Migrates and loads what every installation has; returns the tokens of the demo people. */
async function loadReferenceData(server: DatabaseServer, folder: string): Promise<Record<string, string>> {
  await migrate(server);
  const signIn = await makeSignIn(server.connection('auth'));
  try {
    const { tokenFile } = await loadWorld({ database: server, signIn, config: { demo: true, dataDir: folder } });
    return JSON.parse(await readFile(tokenFile!, 'utf8')) as Record<string, string>;
  } finally {
    await signIn.close();
  }
}

async function superuserOf({ connection }: DatabaseServer, folder: string): Promise<pg.ClientConfig> {
  const passwords = await readPasswords(folder);
  return { ...connection('owner'), user: 'postgres', password: passwords!.superuser };
}

/** Changes when anything changes by which a database is filled. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(import.meta.dirname)).toSorted())
    if (file.startsWith('fill-')) hash.update(await readFile(join(import.meta.dirname, file)));
  hash.update(await readFile(join(import.meta.dirname, '../sizes.ts')));
  return hash.digest('hex').slice(0, 16);
}
