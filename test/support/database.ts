import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { readPasswords } from '@fupin/api/src/database/embedded/stored-passwords.ts';
import { databases } from '@fupin/api/src/database/databases.ts';
import type { DatabaseRole } from '@fupin/api/src/database/database-server.ts';

/** The PostgreSQL of this test run and the bearer tokens of its demo people. */
export interface World {
  dataDir: string;
  /** The data folder of a stopped Fupin with the same world and tokens, to be copied. */
  loadedFolder: string;
  host: string;
  port: number;
  tokens: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    world: World;
  }
}

/** A database with the reference data and the demo people in it. */
export interface TestDatabase {
  connection(role: DatabaseRole): pg.ClientConfig;
  /** For set-up and for looking behind the curtain; as the superuser no policy holds. */
  superuser: pg.ClientConfig;
  owner: pg.ClientConfig;
  drop(): Promise<void>;
}

/** The database that tests share which change nothing. */
export const sharedDatabase = (): Promise<TestDatabase> => databaseNamed('shared_world', async () => undefined);

/** A copy of the loaded world, or of an empty but migrated one, for a test that writes. */
export const cloneDatabase = (template = 'fupin'): Promise<TestDatabase> => createDatabase(template);

/** A database of which Fupin has made nothing but its schemas. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase();

async function createDatabase(template?: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = databases(await superuserOf(), 'fupin_owner');
  await server.createDatabase(name, { template });
  return databaseNamed(name, () => server.dropDatabase(name));
}

async function superuserOf(): Promise<(database?: string) => pg.ClientConfig> {
  const { host, port } = inject('world');
  const { superuser } = await passwords();
  return (database = 'postgres') => ({ host, port, user: 'postgres', password: superuser, database, ssl: false });
}

async function passwords() {
  const found = await readPasswords(inject('world').dataDir);
  if (!found) throw new Error('The test run has no database passwords');
  return found;
}

async function databaseNamed(database: string, drop: () => Promise<void>): Promise<TestDatabase> {
  const { host, port } = inject('world');
  const known = await passwords();
  const connection = (role: DatabaseRole) => ({
    host,
    port,
    user: `fupin_${role}`,
    password: known[role],
    database,
    ssl: false,
  });
  return { connection, superuser: (await superuserOf())(database), owner: connection('owner'), drop };
}
