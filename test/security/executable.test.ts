import { executableByRequests, executableBySignIn } from '@fupin/api/src/database/grants.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { sqlOfAreas } from '@fupin/api/src/areas.ts';
import { declaredRecords, historyTable } from '@fupin/schema/model';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { sharedDatabase } from '../support/database.ts';

const rowsOf = async (connection: pg.ClientConfig, statement: string): Promise<Record<string, unknown>[]> =>
  withClient(connection, async (client) => (await client.query(statement)).rows);
const namesOf = async (statement: string) => {
  const { superuser } = await sharedDatabase();
  return (await rowsOf(superuser, statement)).map(({ name }) => name as string).toSorted();
};

/** Functions of `public` that an extension did not bring. */
const ours = `pronamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`;
const executableBy = (role: string) =>
  namesOf(`select proname as name from pg_proc where ${ours} and has_function_privilege('${role}', oid, 'execute')`);

describe('the role that answers requests', () => {
  it('may execute what it calls, and nothing else of ours', async () => {
    expect(await executableBy('fupin_app')).toEqual(executableByRequests(sqlOfAreas).toSorted());
    expect(executableByRequests(sqlOfAreas)).toContain('agreed_instant');
  });

  it.each([
    `log_change('DELETE', 'Fund', gen_random_uuid(), 'FILED', null, null, null, false, '{"a": 1}', '{}')`,
    'next_stamp()',
    'commit_stamp()',
    `put_forward('latest_stamp', 9223372036854775806, 1)`,
    `holders_of(array['ADMIN'])`,
    'present_instant()',
    `setval('latest_agreed', 1)`,
    `lastval()`,
    `pg_read_file('/etc/passwd')`,
  ])('is refused %s', async (call) => {
    const { connection } = await sharedDatabase();
    await expect(rowsOf(connection('app'), `select ${call}`)).rejects.toThrow(
      /permission denied|lastval is not yet defined/,
    );
  });

  it('reads the records, their past, what money moves by them, its own request ids and how characters are read', async () => {
    const readable = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')
      and case relkind when 'S' then has_sequence_privilege('fupin_app', oid, 'usage, select, update') else has_table_privilege('fupin_app', oid, 'select') end`;
    const records = declaredRecords().flatMap(({ table }) => [table, historyTable(table)]);
    expect(await namesOf(readable)).toEqual([...records, 'hanzi_reading', 'movement', 'verb_request'].toSorted());
  });

  it('makes nothing of its own, not even for a moment', async () => {
    const { connection } = await sharedDatabase();
    for (const made of [
      'temporary table mine (id int)',
      'table mine (id int)',
      'schema mine',
      'function mine() returns int return 1',
    ])
      await expect(rowsOf(connection('app'), `create ${made}`), made).rejects.toThrow('permission denied');
  });

  it('writes into the trail only that a declared verb was refused to somebody', async () => {
    const { connection } = await sharedDatabase();
    const refused = `select log_refusal('Fund', gen_random_uuid(), '{}')`;
    await expect(rowsOf(connection('app'), refused)).rejects.toThrow('AUDIT_NEEDS_VERB');
    const invented = `select set_config('app.verb', 'makeMoney', false), set_config('app.user', gen_random_uuid()::text, false)`;
    await expect(
      withClient(connection('app'), async (client) => {
        await client.query(invented);
        await client.query(refused);
      }),
    ).rejects.toThrow('AUDIT_NEEDS_VERB');
  });
});

describe('the role that finds out who asks', () => {
  it('may execute what signing in calls, and nothing else of ours', async () =>
    expect(await executableBy('fupin_auth')).toEqual(executableBySignIn(sqlOfAreas).toSorted()));
});

it('lets nobody execute what is made later, unless somebody says so', async () => {
  const { owner } = await sharedDatabase();
  const later = await withClient(owner, async (client) => {
    await client.query('begin; create function made_later() returns int language sql as $$ select 1 $$');
    const { rows } = await client.query(`select has_function_privilege('fupin_app', 'made_later()', 'execute') as may`);
    await client.query('rollback');
    return rows[0].may as boolean;
  });
  expect(later).toBe(false);
});
