import { fieldsOf, type EmbeddedField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { amountSums } from './amount-sums.ts';
import { sumRow, type FieldSums } from './field-sums.ts';
import { answerJson, column, type StatementScope, type Sql } from './fragments.ts';
import { keyColumns, keyName, type GroupKey } from './group-keys.ts';
import { JoinSet, type TableAlias } from './join-set.ts';
import { measurementSums } from './measurement-sums.ts';
import type { Selected } from './selection.ts';

/** The rows that totals are about: a table under an alias with what it points to, and which of its rows. */
export interface SumScope extends TableAlias {
  scope: StatementScope;
  table: Sql;
  listed: Sql;
}

interface SumQueries {
  /** Each answers the keys of a group, `records`, the `place` of a sum and the sum itself. */
  queries: Sql[];
  /** Whether one of them counts all records of a group, in as many rows as it has sums. */
  areCounted: boolean;
}

/** For each field that any of the selections shows: a query of its sums within each group, as JSON. */
export function sumQueries(rows: SumScope, keys: GroupKey[], selections: readonly Selected[]): SumQueries {
  const shared = new Set(keys.filter(({ isShared }) => isShared).map(({ name }) => name));
  const shown = fieldSumsOf(rows, rows.scope, shared).filter(({ list }) =>
    selections.some(({ name }) => name === list),
  );
  const counting = shown.find(({ isStatedByAll }) => isStatedByAll);
  const queries = shown.map((sums) => {
    const columns = [
      ...keys.map((key, index) => column(sumRow, keyName(key, index))),
      sql`${sums === counting ? column(sumRow, 'records') : sql`null::bigint`} as records`,
      sql`${sortKeyOf(sums)} as place`,
      ...selections.map((selected, index) => sql`${sumJson(sums, selected)} as ${sql.raw(`sum${index}`)}`),
    ];
    return sql`select ${sql.join(columns)} from (${summed(rows, keys, sums)}) as ${sql.raw(sumRow)}`;
  });
  return { queries, areCounted: counting !== undefined };
}

/** One row for each sum of a field within each group. */
function summed({ table, listed }: SumScope, keys: GroupKey[], { joinSet, stated, apart, computed }: FieldSums): Sql {
  const columns = Object.entries({ ...apart, ...computed }).map(([name, value]) => sql`${value} as ${sql.id(name)}`);
  const places = sql.raw([...keys, ...Object.keys(apart)].map((_, index) => index + 1).join(', '));
  return sql`select ${sql.join([...keyColumns(keys), ...columns])}, count(*) as records from ${table}${joinSet.joins}
    where ${listed} and ${stated} group by ${places}`;
}

/** Where a sum stands in its list. */
function sortKeyOf({ apart, answers }: FieldSums): Sql {
  const parts = Object.keys(apart).map((name) => sql`coalesce(${column(sumRow, name)}::text, '')`);
  return sql`array[${sql.join([answers['field']!, ...parts])}]`;
}

const sumJson = ({ list, answers }: FieldSums, { name, fields }: Selected): Sql =>
  name === list ? answerJson(fields, (part) => answers[part.name]!) : sql`null::json`;

/** The sums of every amount and figure that the record has, among rows that share some keys. */
function fieldSumsOf(alias: TableAlias, scope: StatementScope, shared: ReadonlySet<string>): FieldSums[] {
  const embedded = fieldsOf(alias.record.type).filter((field): field is EmbeddedField => field.kind === 'embedded');
  return embedded.flatMap((field) => {
    const group = { joinSet: new JoinSet(alias, scope), shared };
    const { name } = field.value();
    if (name === 'Money') return [amountSums(field, alias.row, group)];
    return name === 'Measurement' ? [measurementSums(field, alias.row, group)] : [];
  });
}
