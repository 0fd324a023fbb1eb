import {
  columnOf,
  fieldsOf,
  groupablesOf,
  recordOf,
  type Orderable,
  type RecordDeclaration,
  type ToOneField,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { badInput } from '../errors.ts';
import type { Filter } from './absence.ts';
import { filterSql } from './filter.ts';
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
  const keys = groupKeys(record, row, groupBy ?? [], reading);
  return answerJson(selected.fields, (each) => {
    if (each.name === 'totalCount') return sql`(select count(*) from ${from})`;
    if (each.name === 'sums') return sumsJson(record, row, each, from);
    return groupsJson(record, row, each, from, keys);
  });
}

function groupKeys(record: RecordDeclaration, row: string, groupBy: readonly GroupBy[], reading: Reading): GroupKey[] {
  const groupables = new Map(groupablesOf(record.type).map((groupable) => [groupable.code, groupable]));
  return groupBy.map(({ field, by }, index) => ({
    code: field,
    expression: keySql(groupables.get(field)!, row, by, index, reading),
    text: by ? (key) => key : keyText(groupables.get(field)!),
  }));
}

function keySql(groupable: Orderable, row: string, by: GroupBy['by'], index: number, reading: Reading): Sql {
  const stored = orderableSql(groupable, row);
  if (!by) return groupable.field.kind === 'toOne' ? seenSql(groupable.field, stored, reading) : stored;
  if (groupable.kind === 'day' || groupable.kind === 'instant')
    return sql`to_char(${stored}, ${sql.lit(dateFormats[by])})`;
  throw badInput([{ path: ['groupBy', index, 'by'], code: 'NOT_A_DATE', message: `${groupable.code} is not a date.` }]);
}

/** The id of the record that a key points to, or null where the asker may not see it. */
function seenSql(field: ToOneField, foreignKey: Sql, reading: Reading): Sql {
  const { table, policy } = recordOf(field.target());
  if (policy.open) return foreignKey;
  const other = reading.alias();
  return sql`(select ${column(other, 'id')} from ${reading.from(table, other)} where ${column(other, 'id')} = ${foreignKey})`;
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
  const sums = fields.filter(({ name, typename }) => name === 'sums' && typename === undefined);
  const answer = answerJson(fields, (each) => {
    if (each.name === 'keys') return keyList(each);
    return sql.raw(each.name === 'count' ? 'totals_group.records' : `totals_group.sums${sums.indexOf(each)}`);
  });
  return jsonList(
    answer,
    sql`(${groupedSql(record, row, from, keys, sums)}) as totals_group`,
    sql` order by ${sql.raw(names.map((name) => `totals_group.${name}`).join(', '))}`,
  );
}

/**
 * One row a group: its keys, how many records it has and, for each selection of its sums, their list. The records are
 * read once to be counted and once for each amount, never once a group.
 */
function groupedSql(record: RecordDeclaration, row: string, from: Sql, keys: GroupKey[], sums: Selected[]): Sql {
  const places = sql.raw(keys.map((_, index) => index + 1).join(', '));
  const names = sql.raw(keys.map((_, index) => `key${index}`).join(', '));
  const keyed = sql.join(keys.map(({ expression }, index) => sql`${expression} as ${sql.raw(`key${index}`)}`));
  const counted = sql`select ${keyed}, count(*) as records, null as field, null as currency, null::numeric as value, null::bigint as count
    from ${from} group by ${places}`;
  const summed =
    sums.length === 0
      ? []
      : amountSums(record, row).map(
          ({ field, currency, amount }) => sql`select ${keyed}, null, ${field}, ${currency}, sum(${amount}), count(*)
      from ${from} and ${amount} is not null group by ${places}, ${currency}`,
        );
  const lists = sums.map(
    ({ fields }, index) => sql`, coalesce(json_agg(${sumJson(fields)} order by amount_sum.field, amount_sum.currency)
      filter (where amount_sum.field is not null), '[]'::json) as ${sql.raw(`sums${index}`)}`,
  );
  const all = sql.join([counted, ...summed], sql` union all `);
  return sql`select ${names}, max(records) as records${sql.join(lists, sql``)} from (${all}) as amount_sum group by ${names}`;
}

/** Every amount of the record, summed within its currency. */
function sumsJson(record: RecordDeclaration, row: string, { fields }: Selected, from: Sql): Sql {
  const sums = amountSums(record, row).map(
    ({
      field,
      currency,
      amount,
    }) => sql`(select ${field} as field, ${currency} as currency, sum(${amount}) as value, count(*) as count
      from ${from} and ${amount} is not null group by ${currency})`,
  );
  if (sums.length === 0) return sql`'[]'::json`;
  const all = sql`(${sql.join(sums, sql` union all `)}) as amount_sum`;
  return jsonList(sumJson(fields), all, sql` order by amount_sum.field, amount_sum.currency`);
}

/** The amounts that a record has: each field's name, currency and amount. */
function amountSums({ type }: RecordDeclaration, row: string): { field: Sql; currency: Sql; amount: Sql }[] {
  return fieldsOf(type)
    .filter((field) => field.kind === 'embedded' && field.value().name === 'Money')
    .map((field) => ({
      field: sql`${sql.lit(field.name)}::text`,
      currency: column(row, `${columnOf(field)}_currency`),
      amount: column(row, `${columnOf(field)}_amount`),
    }));
}

const sumParts: Record<string, Sql> = {
  field: sql.raw('amount_sum.field'),
  currency: sql.raw('amount_sum.currency'),
  value: sql.raw('trim_scale(amount_sum.value)::text'),
  count: sql.raw('amount_sum.count'),
};

const sumJson = (fields: Selected[]): Sql => answerJson(fields, ({ name }) => sumParts[name]!);
