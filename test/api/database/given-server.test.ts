import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { notebook, rowsOf, sharedDataFolder, superuser } from './support.ts';

const dataDir = sharedDataFolder();
let host: DatabaseServer;

beforeAll(async () => {
  host = await startDatabaseServer({ dataDir, databaseUrl: undefined }, notebook());
}, 20_000);

afterAll(() => host.stop(), 20_000);

/** A server as a provider hands it out: one role, its database, and none of ours. */
beforeEach(async () => {
  await withClient(superuser(host, dataDir), async (provider) => {
    await provider.query('DROP DATABASE IF EXISTS fupin WITH (FORCE)');
    await provider.query('DROP DATABASE IF EXISTS programs WITH (FORCE)');
    await provider.query('DROP DATABASE IF EXISTS second WITH (FORCE)');
    await provider.query('DROP ROLE IF EXISTS fupin_owner, fupin_app, fupin_auth, county_it');
    await provider.query(`CREATE ROLE county_it LOGIN CREATEROLE CREATEDB PASSWORD 'p@ss/word'`);
    await provider.query('CREATE DATABASE programs OWNER county_it');
  });
});

const provider = (statement: string) => rowsOf(superuser(host, dataDir), statement);

function address({ password = 'p@ss/word', database = 'programs' } = {}): string {
  return `postgresql://county_it:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(join(dataDir, 'postgres'))}`;
}

const use = (databaseUrl: string) => startDatabaseServer({ dataDir: '/nowhere', databaseUrl }, notebook());

test('makes the request roles and serves from the database of the address', async () => {
  const server = await use(address());
  expect(server.embedded).toBe(false);
  const who = 'SELECT current_user AS role, current_database() AS database';
  expect(await rowsOf(server.connection('owner'), who)).toEqual([{ role: 'county_it', database: 'programs' }]);
  expect(await rowsOf(server.connection('app'), who)).toEqual([{ role: 'fupin_app', database: 'programs' }]);
  await rowsOf(server.connection('auth'), 'CREATE TABLE session (id int)');
  expect(
    await rowsOf(server.connection('owner'), `SELECT schemaname FROM pg_tables WHERE tableowner = 'fupin_auth'`),
  ).toEqual([{ schemaname: 'auth' }]);
  expect(await rowsOf(server.connection('app'), 'SHOW statement_timeout')).toEqual([{ statement_timeout: '15s' }]);
  await expect(rowsOf(server.connection('app'), 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
});

test('lets several processes start at once, and agrees with them without keeping anything', async () => {
  const [one, other] = await Promise.all([use(address()), use(address())]);
  expect(other.connection('app')).toEqual(one.connection('app'));
  const later = await use(address());
  expect(await rowsOf(later.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('follows when the owner gets a new password', async () => {
  const before = (await use(address())).connection('app');
  await provider(`ALTER ROLE county_it PASSWORD 'another'`);
  const after = (await use(address({ password: 'another' }))).connection('app');
  expect(await rowsOf(after, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await expect(rowsOf(before, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('makes and drops databases where the owner may', async () => {
  const server = await use(address());
  await server.createDatabase('second');
  expect(await rowsOf(server.connection('app', 'second'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await rowsOf(server.connection('auth', 'second'), 'CREATE TABLE session (id int)');
  await server.dropDatabase('second');
});

/** Runs what a refusal says to run. */
async function heed(refusal: unknown): Promise<void> {
  await provider(String(refusal).split('as a superuser run ')[1]!);
}

const refusalOf = (databaseUrl: string) =>
  use(databaseUrl).then(
    () => 'none',
    (error: Error) => error.message,
  );

test('lets the policies of the owner hold for the role of the address, and for no other', async () => {
  const server = await use(address());
  const tables = `CREATE TABLE pledged (amount int); ALTER TABLE pledged ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY owner ON pledged TO fupin_owner USING (true); GRANT SELECT ON pledged TO fupin_app`;
  await rowsOf(server.connection('owner'), tables);
  await rowsOf(server.connection('owner'), 'INSERT INTO pledged VALUES (7)');
  expect(await rowsOf(server.connection('owner'), 'TABLE pledged')).toEqual([{ amount: 7 }]);
  expect(await rowsOf(server.connection('app'), 'TABLE pledged')).toEqual([]);
  expect(await provider(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'fupin_owner'`)).toEqual([
    { rolcanlogin: false },
  ]);
});

test('says which SQL lets the owner make the roles', async () => {
  await provider('ALTER ROLE county_it NOCREATEROLE');
  const refusal = await refusalOf(address());
  expect(refusal).toBe(
    'The role county_it of DATABASE_URL may not manage the roles of Fupin (permission denied to create role): ' +
      'as a superuser run ALTER ROLE "county_it" CREATEROLE;',
  );
  await heed(refusal);
  await use(address());
});

test.each(['fupin_owner', 'fupin_app', 'fupin_auth'])(
  'says which SQL lets the owner manage a role %s that somebody else made',
  async (role) => {
    await provider(`CREATE ROLE ${role}`);
    const refusal = await refusalOf(address());
    expect(refusal).toMatch(
      /^The role county_it of DATABASE_URL may not manage the roles of Fupin \(permission denied/,
    );
    expect(refusal).toContain(`GRANT ${role} TO "county_it" WITH ADMIN OPTION;`);
    await heed(refusal);
    await use(address());
  },
);

test('says which SQL lets an owner inherit', async () => {
  await provider('ALTER ROLE county_it NOINHERIT');
  const refusal = await refusalOf(address());
  expect(refusal).toMatch(/does not inherit from the roles it is a member of: as a superuser run /);
  await heed(refusal);
  await use(address());
});

test('needs no right to make roles once they are there', async () => {
  await use(address());
  await provider('ALTER ROLE county_it NOCREATEROLE');
  const server = await use(address());
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('says which SQL gives the database to the owner', async () => {
  await provider('ALTER DATABASE programs OWNER TO postgres');
  expect(await refusalOf(address())).toBe(
    'The database programs belongs to postgres, not to county_it of DATABASE_URL: as a superuser run ALTER DATABASE "programs" OWNER TO "county_it";',
  );
});

test('refuses a request role that could bypass row-level security', async () => {
  await use(address());
  await provider('ALTER ROLE fupin_app BYPASSRLS');
  await expect(use(address())).rejects.toThrow('fupin_app has BYPASSRLS');
});

test('refuses a request role for which the policies of the owner hold', async () => {
  await use(address());
  await provider('GRANT fupin_owner TO fupin_app');
  await expect(use(address())).rejects.toThrow('fupin_owner sees every row by policy');
});

test('refuses a database whose schema auth belongs to somebody else', async () => {
  await rowsOf(superuser(host, dataDir, 'programs'), 'CREATE SCHEMA auth');
  await expect(use(address())).rejects.toThrow('The schema auth in the database programs belongs to postgres');
});

test('says in one line what is wrong with the address, without its password', async () => {
  await expect(use(address({ password: 'guess' }))).rejects.toThrow(
    `DATABASE_URL does not work (county_it at ${dataDir}/postgres:5432/programs): password authentication failed for user "county_it"`,
  );
  await expect(use(address({ database: 'missing' }))).rejects.toThrow('database "missing" does not exist');
  await expect(use('postgres://county_it:guess@127.0.0.1:1/programs')).rejects.toThrow(
    'DATABASE_URL does not work (county_it at 127.0.0.1:1/programs): connect ECONNREFUSED 127.0.0.1:1',
  );
  await expect(use('postgres://county_it@127.0.0.1:1/programs')).rejects.toThrow(
    'DATABASE_URL must name a user, a password and a database',
  );
});
