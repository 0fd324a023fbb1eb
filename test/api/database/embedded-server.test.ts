import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { expect, test, vi } from 'vitest';
import { dataFolder, notebook, postgresIn, rowsOf, sharedDataFolder, started, superuser } from './support.ts';

const home = sharedDataFolder();

test('keeps what was stored from one start to the next, and starts quickly the second time', async () => {
  const dataDir = dataFolder();
  const first = await started(dataDir);
  expect(first.embedded).toBe(true);
  await rowsOf(first.connection('owner'), `CREATE TABLE village AS SELECT 'Shibadong' AS name`);
  await first.stop();

  const before = performance.now();
  const second = await started(dataDir);
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(await rowsOf(second.connection('owner'), 'SELECT name FROM village')).toEqual([{ name: 'Shibadong' }]);
});

test('is a PostgreSQL 18 that forgets nothing, listens on no network and reads Chinese', async () => {
  const server = await started(home);
  await rowsOf(server.connection('owner'), 'CREATE EXTENSION pg_trgm');
  const [found] = await rowsOf(
    server.connection('owner'),
    `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('fsync') AS fsync,
            current_setting('listen_addresses') AS network, current_setting('jit') AS jit, current_setting('ssl') AS ssl,
            current_setting('server_encoding') AS encoding, lower('ÄÉ') AS lower, cardinality(show_trgm('十八洞村')) AS trigrams`,
  );
  expect(found).toEqual({
    version: 18,
    fsync: 'on',
    network: '',
    jit: 'off',
    ssl: 'off',
    encoding: 'UTF8',
    lower: 'äé',
    trigrams: 5,
  });
});

test('lets each role into its own place only', async () => {
  const server = await started(home);
  await rowsOf(server.connection('auth'), 'CREATE TABLE session (id int)');
  expect(
    await rowsOf(
      server.connection('owner'),
      `SELECT schemaname, tableowner FROM pg_tables WHERE tablename = 'session'`,
    ),
  ).toEqual([{ schemaname: 'auth', tableowner: 'fupin_auth' }]);
  const app = server.connection('app');
  expect(await rowsOf(app, 'SHOW statement_timeout')).toEqual([{ statement_timeout: '15s' }]);
  await expect(rowsOf(app, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied for schema public');
  await expect(rowsOf(app, 'CREATE TEMPORARY TABLE mine (id int)')).rejects.toThrow('permission denied');
  await expect(rowsOf(app, 'SELECT * FROM auth.session')).rejects.toThrow('permission denied for schema auth');
  await expect(rowsOf(server.connection('app', 'postgres'), 'SELECT 1')).rejects.toThrow(
    'permission denied for database',
  );
  await expect(rowsOf({ ...app, password: 'wrong' }, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

test('keeps its passwords and its data from other users', async () => {
  await started(home);
  expect(statSync(join(home, 'passwords.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(home, 'postgres')).mode & 0o777).toBe(0o700);
  expect(statSync(join(home, 'postgres')).uid).toBe(process.getuid!() || 65534);
});

test('agrees on new passwords when the old ones are lost', async () => {
  const first = await started(home);
  await rowsOf(first.connection('owner'), 'CREATE TABLE kept (id int)');
  await first.stop();
  rmSync(join(home, 'passwords.json'));
  const second = await started(home);
  expect(second.connection('app').password).not.toBe(first.connection('app').password);
  expect(await rowsOf(second.connection('owner'), 'SELECT * FROM kept')).toEqual([]);
});

test('works below a folder that only its user can enter, and with a path too long for a socket', async () => {
  const below = dataFolder();
  mkdirSync(below, { mode: 0o700 });
  const dataDir = join(below, 'a-long-name-'.repeat(10), 'data');
  const server = await started(dataDir);
  const { host } = server.connection('app');
  expect(host).not.toContain('a-long-name');
  expect(statSync(host!).mode & 0o777).toBe(0o700);
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
  rmSync(host!, { recursive: true });
});

test('works below a folder that only its user can enter, with its socket in there', async () => {
  const below = dataFolder();
  mkdirSync(below, { mode: 0o700 });
  const server = await started(join(below, 'data'));
  expect(server.connection('app').host).toBe(join(below, 'data', 'postgres'));
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('starts again by itself when PostgreSQL dies, with everything that was acknowledged', async () => {
  const logger = notebook();
  const server = await started(home, logger);
  await rowsOf(server.connection('owner'), 'CREATE TABLE pledged AS SELECT 7 AS number');
  const busy = rowsOf(server.connection('owner'), 'SELECT count(*) FROM generate_series(1, 1e12)').catch(
    (error: Error) => error.message,
  );
  const admin = superuser(server, home);
  await vi.waitFor(async () =>
    expect(await rowsOf(admin, `SELECT FROM pg_stat_activity WHERE query LIKE 'SELECT count%'`)).toHaveLength(1),
  );
  process.kill(postgresIn(home), 'SIGKILL');
  await vi.waitFor(
    async () => expect(await rowsOf(server.connection('owner'), 'TABLE pledged')).toEqual([{ number: 7 }]),
    8_000,
  );
  expect(logger.lines).toContain('PostgreSQL ended by itself (signal SIGKILL): starting it again');
  expect(await busy).toContain('terminated');
}, 10_000);

test('stops within ten seconds also while a statement runs, and leaves no process', async () => {
  const server = await started(home);
  const pid = postgresIn(home);
  const statement = rowsOf(server.connection('owner'), 'SELECT pg_sleep(60)').catch((error: Error) => error.message);
  const owner = superuser(server, home);
  await vi.waitFor(async () =>
    expect(await rowsOf(owner, `SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)).toHaveLength(1),
  );
  const before = performance.now();
  await server.stop();
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(await statement).toContain('terminat');
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('tells nobody in its log what statements hold', async () => {
  const logger = notebook();
  const server = await started(home, logger);
  await rowsOf(server.connection('owner'), 'CREATE TABLE person (card text PRIMARY KEY)');
  const insert = () => rowsOf(server.connection('owner'), `INSERT INTO person VALUES ('433122199001011234')`);
  await insert();
  await expect(insert()).rejects.toThrow('duplicate key');
  await server.stop();
  expect(logger.lines.join('\n')).toContain('database system is shut down');
  expect(logger.lines.join('\n')).not.toContain('433122199001011234');
});

test('starts over lock files whose process number belongs to somebody else by now', async () => {
  await (await started(home)).stop();
  const lockFile = `${process.pid}\n${join(home, 'postgres')}\n1700000000\n5432\n.\n\n  1234  5678\nready\n`;
  writeFileSync(join(home, 'postgres', 'postmaster.pid'), lockFile, { mode: 0o666 });
  writeFileSync(join(home, 'postgres', '.s.PGSQL.5432.lock'), lockFile, { mode: 0o666 });
  const server = await started(home);
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('starts over a lock file that a power cut left empty', async () => {
  await (await started(home)).stop();
  writeFileSync(join(home, 'postgres', 'postmaster.pid'), '');
  const server = await started(home);
  expect(await rowsOf(server.connection('app'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('refuses a folder that holds something else, in one line', async () => {
  const dataDir = dataFolder();
  mkdirSync(join(dataDir, 'postgres'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres', 'letters.txt'), '');
  await expect(started(dataDir)).rejects.toThrow(
    /^.*\/postgres is not empty and holds no database: set DATA_DIR to another folder$/,
  );
});

test('refuses data of another PostgreSQL version, in one line', async () => {
  const dataDir = dataFolder();
  mkdirSync(join(dataDir, 'postgres'), { recursive: true });
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
  await expect(started(dataDir)).rejects.toThrow(
    /holds a database of PostgreSQL 16, this Fupin brings 18: set DATA_DIR to another folder$/,
  );
});

test('says why PostgreSQL does not start, and frees the folder', async () => {
  await (await started(home)).stop();
  const access = join(home, 'postgres', 'pg_hba.conf');
  const rules = readFileSync(access, 'utf8');
  writeFileSync(access, 'nonsense');
  await expect(started(home)).rejects.toThrow(
    `PostgreSQL did not start in ${home}/postgres (code 1): FATAL:  could not load ${home}/postgres/pg_hba.conf`,
  );
  writeFileSync(access, rules);
  await started(home);
});

test('makes and drops databases, empty or as a copy', async () => {
  const server = await started(home);
  await server.createDatabase('season_template');
  await withClient(server.connection('owner', 'season_template'), (owner) =>
    owner.query('CREATE TABLE harvest AS SELECT 3 AS tonnes; GRANT SELECT ON harvest TO fupin_app'),
  );
  await server.createDatabase('season "2025"', { template: 'season_template' });
  expect(await rowsOf(server.connection('app', 'season "2025"'), 'TABLE harvest')).toEqual([{ tonnes: 3 }]);
  await rowsOf(server.connection('auth', 'season "2025"'), 'CREATE TABLE session (id int)');
  await withClient(server.connection('app', 'season "2025"'), () => server.dropDatabase('season "2025"'));
  await server.dropDatabase('season "2025"');
  await expect(rowsOf(server.connection('app', 'season "2025"'), 'SELECT 1')).rejects.toThrow('does not exist');
});
