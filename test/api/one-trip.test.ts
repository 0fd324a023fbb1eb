import { sessionVariables, type Viewer } from '@fupin/api/src/database/viewer.ts';
import { makeRequestPools } from '@fupin/api/src/database/request-pool.ts';
import { askInSession } from '@fupin/api/src/read/ask-in-session.ts';
import { pino } from 'pino';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const viewerOf = (userId: string): Viewer => ({
  userId,
  email: '',
  name: '',
  locale: 'zh',
  roles: [],
  companies: [],
  counties: [],
  auditsAll: false,
  auditedCompanies: [],
  auditedCounties: [],
  administers: false,
  grants: [],
  mayWrite: false,
  hasSecondFactor: false,
  demo: false,
});
const one = viewerOf('01900000-0000-7000-8000-000000000001');
const other = viewerOf('01900000-0000-7000-8000-000000000002');

describe('a statement and who asks it, in one trip to PostgreSQL,', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    // One connection, so that each question follows the one before it on the same.
    pool = makeRequestPools(database.connection('app'), pino({ level: 'silent' })).light;
    pool.options.max = 1;
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await pool.end();
    await database.drop();
  });

  const ask = (viewer: Viewer, text: string, values: unknown[] = [], name = text) =>
    askInSession(pool, sessionVariables(viewer), { name, text, values });
  const who = `select current_setting('app.user')`;
  const connection = async () => (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;

  it('are one transaction, which forgets who asked when it ends', async () => {
    expect(await ask(one, who)).toBe(one.userId);
    expect(await ask(other, who)).toBe(other.userId);
    const { rows } = await pool.query(`select coalesce(current_setting('app.user', true), '') as user`);
    expect(rows).toEqual([{ user: '' }]);
    expect(await ask(other, 'select count(*) from organization')).not.toBe('0');
    expect((await pool.query('select from organization')).rowCount).toBe(0);
  });

  it('answer with each value as it was given', async () => {
    const texts = ['plain', '"quoted" \\ {,}', '', 'NULL', '扶贫'];
    expect(await ask(one, 'select to_json($1::text[])', [texts])).toBe(JSON.stringify(texts));
    expect(await ask(one, 'select to_json($1::text[])', [[null, 'NULL']])).toBe('[null,"NULL"]');
    expect(await ask(one, 'select to_json($1::text)', [null])).toBeNull();
    expect(await ask(one, 'select to_json($1::integer)', [7])).toBe('7');
    expect(await ask(one, 'select to_json($1::text) where false', ['nothing'])).toBeNull();
  });

  it('leave the connection as good as new after a fault, and who asked forgotten', async () => {
    const before = await connection();
    await expect(ask(one, 'select $1::integer', ['not a number'])).rejects.toMatchObject({ code: '22P02' });
    await expect(ask(one, 'select nowhere')).rejects.toMatchObject({ code: '42703' });
    expect(await ask(one, 'select $1::integer', ['8'])).toBe('8');
    expect(await ask(other, who)).toBe(other.userId);
    expect(await connection()).toBe(before);
  });

  it('let nobody wait behind a trip that failed and is not over', async () => {
    const warnings: string[] = [];
    const hear = (warning: Error) => void warnings.push(warning.message);
    process.on('warning', hear);
    const faults = Array.from({ length: 20 }, (_, place) => ask(one, `select ${place} / 0`).catch(() => 'failed'));
    expect(new Set(await Promise.all(faults))).toEqual(new Set(['failed']));
    const client = await pool.connect();
    await expect(client.query('select 1 / 0')).rejects.toMatchObject({ code: '22012' });
    client.release();
    expect(await ask(one, who)).toBe(one.userId);
    await new Promise(setImmediate);
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });

  it('are prepared once, by name, and the longest unused are given up', async () => {
    const prepared = async () =>
      (await pool.query<{ name: string }>('select name from pg_prepared_statements')).rows.map(({ name }) => name);
    await ask(one, 'select 1', [], 'kept');
    await ask(one, 'select 1', [], 'kept');
    expect(await prepared()).toContain('kept');
    for (let count = 0; count < 200; count++) await ask(one, 'select 2', [], `number ${count}`);
    const names = await prepared();
    expect(names).not.toContain('kept');
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^who-asks/), 'number 199']));
    expect(names.length).toBe(200);
    expect(await ask(one, 'select 1', [], 'kept')).toBe('1');
  });

  it('cannot write', async () => {
    await superuser.query('create table scratch (id integer); grant insert on scratch to fupin_app');
    await expect(ask(one, 'insert into scratch values (1)')).rejects.toMatchObject({ code: '25006' });
  });

  it('do not outlast the time limit', async () => {
    expect(await ask(one, `select current_setting('statement_timeout')`)).toBe('10s');
    await pool.query(`set statement_timeout = '50ms'`);
    await expect(ask(one, 'select pg_sleep(10)')).rejects.toMatchObject({ code: '57014' });
    await pool.query('reset statement_timeout');
    expect(await ask(one, 'select 1')).toBe('1');
  });

  it('never use a connection again that broke under them', async () => {
    const before = await connection();
    const asking = ask(one, 'select pg_sleep(10)').catch((error: Error) => error.message);
    const asleep = `select from pg_stat_activity where pid = ${before} and wait_event = 'PgSleep'`;
    await expect.poll(async () => (await superuser.query(asleep)).rowCount).toBe(1);
    await superuser.query(`select pg_terminate_backend(${before})`);
    expect(await asking).toMatch(/terminat/);
    expect(await ask(one, who)).toBe(one.userId);
    expect(await connection()).not.toBe(before);
  });
});
