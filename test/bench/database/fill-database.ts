import type { Client } from 'pg';
import { declaredRecords } from '@fupin/schema/model';
import { sizes, type SizeName } from '../sizes.ts';
import { fillMoney } from './fill-money.ts';
import { fillParties } from './fill-parties.ts';
import { fillPlans } from './fill-plans.ts';
import { fillStatements } from './fill-statements.ts';
import { fillVersions, withoutIndexes } from './fill-versions.ts';

/** The records that the question about a year ago reads. */
const changedOften = new Set(['fund', 'commitment', 'ledger_entry']);

/**
 * Fills a database that holds the reference data, the same on every run, with triggers off.
 * Everything counts as recorded between 2018 and 2026.
 */
export async function fillDatabase(client: Client, name: SizeName): Promise<void> {
  const size = sizes[name];
  await client.query(settings);
  const run = async (table: string, statement: string) => {
    const started = performance.now();
    await withoutIndexes(client, table, () => client.query(statement));
    tell(table, started);
  };
  for (const fill of [fillParties, fillMoney, fillPlans, fillStatements])
    for (const [table, statement] of fill(size)) await run(table, statement);
  for (const { table } of declaredRecords()) {
    const started = performance.now();
    await fillVersions(client, table, changedOften.has(table) ? size.versions : 1);
    if (changedOften.has(table)) tell(`${table}_history`, started);
  }
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
}

function tell(table: string, started: number): void {
  process.stderr.write(`filled ${table} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

const settings = `
  set session_replication_role = replica;
  set synchronous_commit = off;
  set maintenance_work_mem = '1GB';
  set work_mem = '256MB';
  select setseed(0.42);
  -- Ids in the order of recording, as UUID version 7 has them.
  create function pg_temp.bench_id(kind int, n bigint) returns uuid immutable language sql as
    $$ select ('0190' || lpad(to_hex(kind), 4, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
  create function pg_temp.recorded(n bigint, count bigint) returns timestamptz immutable language sql as
    $$ select timestamptz '2018-01-01Z' + n::double precision / (count + 1) * (timestamptz '2026-01-01Z' - timestamptz '2018-01-01Z') $$;
  -- A rank that is drawn as often as Zipf's law says: the first twice as often as the second.
  create function pg_temp.zipf(count int) returns int volatile language sql as
    $$ select floor(power(count + 1.0, random()))::int $$;
  create temp table bench_county as
    select row_number() over (order by md5(code))::int as rank, id, names->>'zh' as name
    from area where level = 'COUNTY' and code is not null order by rank limit 832;`;
