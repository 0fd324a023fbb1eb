import { declaredRecords, type Field, type RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import pg from 'pg';
import type { TestDatabase } from '../../../support/database.ts';
import { dropConstraints } from '../../../support/planted-rows.ts';
import { relationsOf } from '../oracle/declared.ts';
import { anyRow, plantedId, type Columns } from './random-rows.ts';
import { storeVersions, type Version } from './store-versions.ts';

/** When what was recorded or changed; the loaded world was there from the first on. */
export const instants = {
  loaded: '2019-01-01T00:00:00Z',
  planted: '2020-01-01T00:00:00.000001Z',
  changed: '2020-02-01T00:00:00Z',
  plantedMore: '2020-03-01T00:00:00.5Z',
  changedAgain: '2020-04-01T00:00:00Z',
} as const;

/** Their rows decide who may read what, and which counties an official has. */
const untouched = new Set(['app_user', 'role_grant', 'api_token']);
const many =
  'fund commitment commitment_event ledger_entry campaign campaign_county campaign_host sales_result statement_link evidence evidence_link county_plan plan_version plan_target outcome_report';
const numberOf = ({ table }: RecordDeclaration) =>
  untouched.has(table) ? 0 : many.split(' ').includes(table) ? 200 : 40;

/** Whose the planted rows are: a few companies and counties, among them those of the people who ask. */
export interface Belonging {
  companies: string[];
  counties: string[];
}

/** Plants random rows in every table, with a past: some known early, some changed, some deleted. */
export async function plantWorld(
  database: TestDatabase,
  { companies, counties }: Belonging,
  seed: number,
): Promise<void> {
  await dropConstraints(database.superuser);
  const client = new pg.Client(database.superuser);
  await client.connect();
  try {
    const loaded = await idsOf(client);
    const records = declaredRecords();
    const planted = (record: RecordDeclaration, most: number) =>
      Array.from({ length: Math.ceil(numberOf(record) * most) }, (_, index) => plantedId(record.table, index));
    const known = (share: number) => (field: Field, target: RecordDeclaration | undefined) => {
      if (field.name === 'company') return companies;
      if (field.name === 'county') return counties;
      // An area above itself would send whoever looks for its counties in circles.
      if (target?.table === 'area') return [...counties, ...loaded.get('area')!];
      if (target) return [...planted(target, share), ...loaded.get(target.table)!];
      return field.name === 'recordId'
        ? records.filter(isCited).flatMap((each) => planted(each, share).slice(0, 8))
        : loaded.get('app_user')!;
    };
    for (const [index, record] of records.entries()) {
      const sample = (share: number, from: number) =>
        fc.sample(anyRow(record, known(share)), { seed: seed + index * 10 + from, numRuns: numberOf(record) || 1 });
      const [early, changed, late] = [sample(0.5, 1), sample(0.5, 2), sample(1, 3)];
      const versions = planted(record, 1).flatMap((id, at) =>
        historyOf(record, id, at, early[at]!, changed[at]!, late[at]!),
      );
      await storeVersions(client, record, versions);
    }
    // Whoever asks uses a token; this is the one thing that asking would change.
    await client.query(`update api_token set last_used_at = '2100-01-01'`);
  } finally {
    await client.end();
  }
}

const cited = new Set([
  'fund',
  'commitment',
  'ledger_entry',
  'campaign',
  'county_plan',
  'plan_target',
  'outcome_report',
  'organization',
]);
const isCited = ({ table }: RecordDeclaration) => cited.has(table);

async function idsOf(client: pg.Client): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  for (const { table } of declaredRecords()) {
    const history = `"${table}_history"`;
    await client.query(`update ${history} kept set recorded_from = '${instants.loaded}'
      where not exists (select from ${history} older where older.id = kept.id and older.recorded_from < kept.recorded_from)`);
    const { rows } = await client.query<{ id: string }>(`select id from "${table}" order by id limit 20`);
    ids.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  return ids;
}

/** The first half of a table's rows is known early; every third one changes, twice; of what nothing points to, some is deleted. */
function historyOf(
  record: RecordDeclaration,
  id: string,
  at: number,
  early: Columns,
  changed: Columns,
  late: Columns,
): Version[] {
  const { planted, changed: first, plantedMore, changedAgain } = instants;
  const isPointedTo = declaredRecords().some((each) =>
    relationsOf(each).some((field) => field.target() === record.type),
  );
  const isEarly = at < numberOf(record) / 2;
  const last = at % 7 === 0 && !isPointedTo ? undefined : late;
  const steps: [string, Columns | undefined][] = isEarly ? [[planted, early]] : [[plantedMore, late]];
  if (isEarly && at % 3 === 0) steps.push([first, { ...early, ...some(changed, at) }]);
  if (at % 3 === 0 || last === undefined)
    steps.push([changedAgain, last && { ...steps.at(-1)![1], ...some(last, at + 1) }]);
  return steps.flatMap(([from, columns], index) =>
    columns ? [{ columns: { ...columns, id, version: index + 1 }, from, to: steps[index + 1]?.[0] ?? 'infinity' }] : [],
  );
}

/** Every fourth column or so; embedded values whole, since what they hold belongs together. */
function some(columns: Columns, at: number): Columns {
  const groups = [...new Set(Object.keys(columns).map((name) => name.split('_')[0]!))];
  const taken = new Set(groups.filter((_, index) => (index + at) % 4 === 0));
  return Object.fromEntries(Object.entries(columns).filter(([name]) => taken.has(name.split('_')[0]!)));
}
