import pg from 'pg';
import { withClient } from '@fupin/api/src/database/connect.ts';
import { installHistory } from '@fupin/api/src/database/history.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

/** Everything that keeps the histories, as PostgreSQL has it. */
const keeping = {
  policies: `select tablename, policyname, roles, cmd, qual, with_check from pg_policies where tablename like '%\\_history' order by 1, 2`,
  guards: `select relname from pg_class where relname like '%\\_history' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
  recorders: `select proname, prosrc from pg_proc where proname like 'record\\_%' order by 1`,
  triggers: `select tgrelid::regclass::text as table, tgenabled from pg_trigger where tgname = 'history' order by 1`,
  columns: `select table_name, column_name, data_type from information_schema.columns where table_name like '%\\_history' order by 1, 2`,
};

describe('migrating', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
    await superuser.query(`set app.verb = 'loadDemoWorld'`);
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  const kept = async () => {
    const found: Record<string, unknown[]> = {};
    for (const [name, query] of Object.entries(keeping)) found[name] = (await superuser.query(query)).rows;
    return found;
  };
  const migrate = () => withClient(database.owner, installHistory);

  it.each([
    [
      'a policy of the same name under which more was seen',
      'alter policy company_and_county on fund_history using (true)',
    ],
    ['a policy that is no longer declared', 'create policy formerly on fund_history for select using (true)'],
    ['a policy of another name', 'alter policy company_and_county on fund_history rename to formerly'],
    ['a policy that is for fewer people', 'alter policy company_and_county on fund_history to fupin_auth'],
    ['a missing policy', 'drop policy company_and_county on fund_history'],
    ['the lack of any guard', 'alter table fund_history disable row level security'],
    [
      'a recorder that passes over what was volatile then',
      `create or replace function record_fund() returns trigger language plpgsql security definer set search_path = public as 'begin return null; end'`,
    ],
    ['a recorder that is not called', 'drop trigger history on fund'],
    ['a recorder that is called no longer', 'alter table fund disable trigger history'],
  ])('puts right %s', async (_fault, plant) => {
    const before = await kept();
    await superuser.query(plant);
    expect(await kept()).not.toEqual(before);
    await migrate();
    expect(await kept()).toEqual(before);
  });

  it('gives a history the columns and types that its table has now', async () => {
    await superuser.query(
      `alter table fund add column told_on date; alter table fund alter column observer_count type bigint;`,
    );
    await migrate();
    const { rows } = await superuser.query(
      `select format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = 'fund_history'::regclass and attname in ('told_on', 'observer_count') order by attname`,
    );
    expect(rows).toEqual([{ type: 'bigint' }, { type: 'date' }]);
    await superuser.query(`update fund set told_on = '2020-01-01'`);
    const { rows: told } = await superuser.query(
      `select count(*) = (select count(*) from fund) as all from fund_history where told_on is not null and recorded_to = 'infinity'`,
    );
    expect(told).toEqual([{ all: true }]);
  });

  it('touches nothing that is right', async () => {
    const written = async () =>
      (
        await superuser.query(`select xmin::text, polname as name, polrelid::int as of from pg_policy
          union all select xmin::text, tgname, tgrelid::int from pg_trigger where tgname = 'history'
          union all select xmin::text, proname, 0 from pg_proc where proname like 'record\\_%' order by 2, 3`)
      ).rows;
    const before = await written();
    await migrate();
    expect(await written()).toEqual(before);
  });
});
