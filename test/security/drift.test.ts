import { withClient } from '@fupin/api/src/database/connect.ts';
import { declaredGuards } from '@fupin/api/src/database/drift/declared-guards.ts';
import { differences, DriftError } from '@fupin/api/src/database/drift/assert-guards.ts';
import { guardsIn, type Guards } from '@fupin/api/src/database/drift/guards-in.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { sqlOfAreas } from '@fupin/api/src/areas.ts';
import { declaredRecords, historyTable } from '@fupin/schema/model';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const records = declaredRecords();
const guarded = [...records.flatMap(({ table }) => [table, historyTable(table)]), 'verb_request'];

describe('a start', () => {
  let database: TestDatabase;
  let superuser: pg.Client;
  let declared: Guards;
  beforeAll(async () => {
    database = await cloneDatabase();
    superuser = new pg.Client(database.superuser);
    await superuser.connect();
    const orm = await connectOrm(database.owner);
    declared = await withClient(database.owner, (owner) => declaredGuards(owner, orm, sqlOfAreas));
    await orm.close();
  });
  afterAll(async () => {
    await superuser.end();
    await database.drop();
  });

  const named = (kind: string) => [...declared.keys()].filter((object) => object.startsWith(kind)).toSorted();
  /** What a start would say after a change by hand, which is undone. */
  async function saysAfter(change: string): Promise<string[]> {
    await superuser.query('begin');
    try {
      await superuser.query(change);
      return differences(declared, await guardsIn(superuser, 'public'));
    } finally {
      await superuser.query('rollback');
    }
  }
  /** Runs a statement for each row of a query, as one change. */
  const forEach = (query: string, statement: string) =>
    `do $do$ declare it record; begin for it in ${query} loop execute ${statement}; end loop; end $do$`;

  it('finds everything as declared', async () => {
    expect(await saysAfter('select')).toEqual([]);
    expect(named('the policy').length).toBeGreaterThan(guarded.length);
    expect(named('row-level security of ')).toHaveLength(guarded.length + 1);
  });

  const policies = `select polname as name, polrelid::regclass as its from pg_policy`;
  it('names every policy that is missing', async () => {
    const said = await saysAfter(forEach(policies, `format('drop policy %I on %s', it.name, it.its)`));
    expect(said).toEqual(named('the policy').map((policy) => `${policy} is missing`));
  });
  it('names every policy that lets through what it should not', async () => {
    const change = `case when it.checks then format('alter policy %I on %s with check (id is not null)', it.name, it.its)
      else format('alter policy %I on %s using (id is not null)', it.name, it.its) end`;
    const query = `select polname as name, polrelid::regclass as its, polcmd = 'a' as checks from pg_policy where polrelid <> 'verb_request'::regclass`;
    const said = await saysAfter(forEach(query, change));
    expect(said).toEqual(
      named('the policy')
        .filter((policy) => !policy.endsWith('on verb_request'))
        .map((policy) => `${policy} was changed`),
    );
  });
  it('names every table whose row-level security is off, or does not hold for its owner', async () => {
    const tables = `select oid::regclass as its from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`;
    const expected = guarded.map((table) => `row-level security of ${table} was changed`).toSorted();
    expect(await saysAfter(forEach(tables, `format('alter table %s disable row level security', it.its)`))).toEqual(
      expected,
    );
    expect(await saysAfter(forEach(tables, `format('alter table %s no force row level security', it.its)`))).toEqual(
      expected,
    );
  });

  const triggers = `select tgname as name, tgrelid::regclass as its from pg_trigger where not tgisinternal`;
  it.each([
    ['missing', 'drop trigger %I on %s', 'is missing'],
    ['disabled', 'alter table %2$s disable trigger %1$I', 'was changed'],
    ['held back from', 'alter table %2$s enable replica trigger %1$I', 'was changed'],
  ])('names every trigger that is %s', async (_, change, how) => {
    const said = await saysAfter(forEach(triggers, `format('${change}', it.name, it.its)`));
    expect(said).toEqual(named('the trigger').map((trigger) => `${trigger} ${how}`));
  });
  it('names every function of ours that does something else, or as somebody else', async () => {
    const ours = `pronamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`;
    const expected = named('the function').map((name) => `${name} was changed`);
    expect(await saysAfter(`update pg_proc set prosrc = prosrc || ' ' where ${ours}`)).toEqual(expected);
    expect(await saysAfter(`update pg_proc set prosecdef = not prosecdef where ${ours}`)).toEqual(expected);
  });

  it.each([
    [
      'a policy that opens a table',
      'create policy open on fund using (true)',
      'the policy open on fund is not declared',
    ],
    [
      'a trigger that nobody declared',
      'create trigger mine before update on fund for each row execute function stamp_row()',
      'the trigger mine on fund is not declared',
    ],
    [
      'a rule that nobody declared',
      'create rule mine as on delete to fund do instead nothing',
      'the rule mine on fund is not declared',
    ],
    ['a right too many', 'grant delete on fund to fupin_app', 'the rights of fupin_app on fund was changed'],
    [
      'a right on a column',
      'grant update (names) on area to fupin_auth',
      'the rights of fupin_auth on a column of area (names) is not declared',
    ],
    [
      'a table that everybody reads',
      'grant select on known_guards to public',
      'the rights of everybody on known_guards is not declared',
    ],
    [
      'a right that is missing',
      'revoke select on fund_history from fupin_app',
      'the rights of fupin_app on fund_history is missing',
    ],
    [
      'a function that requests may call',
      'grant execute on function next_stamp() to fupin_app',
      'the rights of fupin_app on the function next_stamp() is not declared',
    ],
  ])('names %s', async (_, change, line) => {
    expect(await saysAfter(change)).toEqual([line]);
  });

  it(
    'fails, says which guard was changed, and repairs nothing before somebody has seen it',
    { timeout: 120_000 },
    async () => {
      const clone = await cloneDatabase();
      const server = { connection: clone.connection } as Parameters<typeof migrate>[0];
      try {
        await migrate(server);
        await withClient(clone.superuser, (hand) =>
          hand.query('drop policy company_and_county on fund_history; alter table fund disable trigger audit'),
        );
        const failed = await migrate(server).catch((error: unknown) => error);
        expect(failed).toBeInstanceOf(DriftError);
        const lines = [
          'the policy company_and_county on fund_history is missing',
          'the trigger audit on fund was changed',
        ];
        expect((failed as DriftError).drifts).toEqual(lines);
        expect((failed as DriftError).message.split('\n').slice(1)).toEqual(lines);
        await withClient(clone.superuser, (hand) => hand.query('delete from known_guards'));
        await expect(migrate(server)).rejects.toThrow('the trigger audit on fund was changed');
      } finally {
        await clone.drop();
      }
    },
  );
});
