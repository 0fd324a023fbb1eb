import { columnOf, fieldsOf, groupablesOf, type Orderable, type RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { badInput } from '../errors.ts';
import { filterSql, type Filter } from './filter.ts';
import { type Reading, allOf, answerJson, column, jsonList, type Sql } from './fragments.ts';
import { orderableSql } from './order.ts';
import type { Selected } from './selection.ts';

interface GroupBy {
  field: string;
  by?: 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | null;
}

interface GroupKey {
  code: string;
  expression: Sql;
  /** The key as the contract writes such values. */
  text: (key: Sql) => Sql;
}

const dateFormats = { YEAR: 'YYYY', QUARTER: 'YYYY-"Q"Q', MONTH: 'YYYY-MM', DAY: 'YYYY-MM-DD' };

/** Counts and sums over the records that satisfy a filter, as one JSON object. */
export function totalsJson(
  record: RecordDeclaration,
  selected: Selected,
  condition: (row: string) => Sql,
  reading: Reading,
): Sql {
  const { filter, groupBy } = selected.args as { filter?: Filter | null; groupBy?: GroupBy[] | null };
  const row = reading.alias();
  const listed = allOf([condition(row), ...(filter ? [filterSql(record, row, filter, reading)] : [])]);
  const from = sql`${reading.from(record.table, row)} where ${listed}`;
  const keys = groupKeys(record, row, groupBy ?? []);
  return answerJson(selected.fields, (each) => {
    if (each.name === 'totalCount') return sql`(select count(*) from ${from})`;
    if (each.name === 'sums') return sumsJson(record, row, each, from);
    return groupsJson(record, row, each, from, keys);
  });
}

function groupKeys(record: RecordDeclaration, row: string, groupBy: readonly GroupBy[]): GroupKey[] {
  const groupables = new Map(groupablesOf(record.type).map((groupable) => [groupable.code, groupable]));
  return groupBy.map(({ field, by }, index) => ({
    code: field,
    expression: keySql(groupables.get(field)!, row, by, index),
    text: by ? (key) => key : keyText(groupables.get(field)!),
  }));
}

function keySql(groupable: Orderable, row: string, by: GroupBy['by'], index: number): Sql {
  const stored = orderableSql(groupable, row);
  if (!by) return stored;
  if (groupable.kind === 'day' || groupable.kind === 'instant')
    return sql`to_char(${stored}, ${sql.lit(dateFormats[by])})`;
  throw badInput([{ path: ['groupBy', index, 'by'], code: 'NOT_A_DATE', message: `${groupable.code} is not a date.` }]);
}

function keyText({ kind }: Orderable): GroupKey['text'] {
  if (kind === 'decimal') return (key) => sql`trim_scale(${key})::text`;
  if (kind === 'instant') return (key) => sql`to_json(${key}) #>> '{}'`;
  return (key) => sql`${key}::text`;
}

function groupsJson(record: RecordDeclaration, row: string, { fields }: Selected, from: Sql, keys: GroupKey[]): Sql {
  if (keys.length === 0) return sql`'[]'::json`;
  const names = keys.map((_, index) => `key${index}`);
  const keyList = (key: Selected) =>
    sql`json_build_array(${sql.join(
      keys.map(({ code, text }, index) =>
        answerJson(key.fields, (part) =>
          part.name === 'field' ? sql.lit(code) : text(sql.raw(`totals_group.${names[index]}`)),
        ),
      ),
    )})`;
  const sameGroup = sql.join(
    keys.map(
      ({ expression }, index) => sql`${expression} is not distinct from ${sql.raw(`totals_group.${names[index]}`)}`,
    ),
    sql` and `,
  );
  const answer = answerJson(fields, (each) => {
    if (each.name === 'keys') return keyList(each);
    if (each.name === 'count') return sql.raw('totals_group.records');
    return sumsJson(record, row, each, sql`${from} and ${sameGroup}`);
  });
  const grouped = sql`select ${sql.join(keys.map(({ expression }, index) => sql`${expression} as ${sql.raw(names[index]!)}`))},
    count(*) as records from ${from} group by ${sql.join(keys.map((_, index) => sql.lit(index + 1)))}`;
  return jsonList(
    answer,
    sql`(${grouped}) as totals_group`,
    sql` order by ${sql.raw(names.map((name) => `totals_group.${name}`).join(', '))}`,
  );
}

/** Every amount of the record, summed within its currency. */
function sumsJson(record: RecordDeclaration, row: string, { fields }: Selected, from: Sql): Sql {
  const amounts = fieldsOf(record.type).filter((field) => field.kind === 'embedded' && field.value().name === 'Money');
  if (amounts.length === 0) return sql`'[]'::json`;
  const sums = amounts.map((field) => {
    const amount = column(row, `${columnOf(field)}_amount`);
    const currency = column(row, `${columnOf(field)}_currency`);
    return sql`(select ${sql.lit(field.name)} as field, ${currency} as currency, sum(${amount}) as value, count(*) as count
      from ${from} and ${amount} is not null group by ${currency})`;
  });
  const parts: Record<string, Sql> = {
    field: sql.raw('amount_sum.field'),
    currency: sql.raw('amount_sum.currency'),
    value: sql.raw('trim_scale(amount_sum.value)::text'),
    count: sql.raw('amount_sum.count'),
  };
  const answer = answerJson(fields, ({ name }) => parts[name]!);
  return jsonList(
    answer,
    sql`(${sql.join(sums, sql` union all `)}) as amount_sum`,
    sql` order by amount_sum.field, amount_sum.currency`,
  );
}
