import { createHash } from 'node:crypto';
import { orderablesOf, type Orderable, type RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { allOf, anyOf, column, type Sql } from './fragments.ts';
import { readCursor, type MarkedCursor, type Page } from './page.ts';
import { converted } from './parameter.ts';

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** One expression to order rows by; nulls come last upward and first downward, as in PostgreSQL. */
export interface SortKey {
  column: string;
  expression: (row: string) => Sql;
  type: string;
  descending: boolean;
  /** Whether it may be null. */
  optional: boolean;
}

const types: Record<Orderable['kind'], string> = {
  id: 'uuid',
  text: 'text',
  count: 'integer',
  decimal: 'numeric',
  flag: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  localized: 'text',
};

/** The expression that an orderable field is compared by. */
export function orderableSql({ column: name, kind }: Pick<Orderable, 'column' | 'kind'>, row: string): Sql {
  const stored = column(row, name);
  return kind === 'localized' ? sql`coalesce(${stored}->>'zh', ${stored}->>'en', ${stored}->>'fr')` : stored;
}

/** The keys of an order, ended by the id so that no two rows tie; `reversed` turns them all around. */
export function sortKeys(record: RecordDeclaration, orders: readonly Order[], reversed: boolean): SortKey[] {
  const orderables = new Map(orderablesOf(record.type).map((orderable) => [orderable.code, orderable]));
  const keys = orders.map(({ field, direction }): SortKey => {
    const orderable = orderables.get(field)!;
    return {
      column: orderable.column,
      expression: (row) => orderableSql(orderable, row),
      type: types[orderable.kind],
      descending: (direction === 'DESC') !== reversed,
      // A name without any language would be null.
      optional: orderable.optional || orderable.kind === 'localized',
    };
  });
  const id: SortKey = {
    column: 'id',
    expression: (row) => column(row, 'id'),
    type: 'uuid',
    descending: reversed,
    optional: false,
  };
  return [...keys, id];
}

/** The order that a record's lists of parts have by nature. */
export function naturalOrder({ type, sortedBy }: RecordDeclaration): Order[] {
  const orderable = orderablesOf(type).find(({ field }) => field.name === sortedBy);
  return orderable ? [{ field: orderable.code, direction: 'ASC' }] : [];
}

export const orderSql = (keys: readonly SortKey[], row: string): Sql =>
  sql.join(keys.map(({ expression, descending }) => sql`${expression(row)}${descending ? sql` desc` : sql``}`));

/** The order of a page that was fetched by these keys, which a backward page turns around. */
export const shownOrder = (keys: readonly SortKey[], { backward }: Pick<Page, 'backward'>, row: string): Sql =>
  orderSql(backward ? keys.map((key) => ({ ...key, descending: !key.descending })) : keys, row);

/** What tells the cursors of a table's rows in an order from those of other tables and orders; a page backward has the same. */
export function markOf(table: string, keys: readonly SortKey[], { backward }: Pick<Page, 'backward'>): string {
  const order = keys.map(({ column: name, descending }) => `${name} ${descending !== backward}`);
  return createHash('sha256')
    .update([table, ...order].join())
    .digest('base64url')
    .slice(0, 6);
}

/** The opaque cursor of a row: the mark of its list and its sort values as texts, in JSON, in base64url. */
export function cursorOf(keys: readonly SortKey[], row: string, mark: string): Sql {
  const values = sql.join([sql.lit(mark), ...keys.map(({ expression }) => sql`${expression(row)}::text`)]);
  return sql`translate(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/**
 * That a row comes after the one the cursor was made of.
 * @throws BAD_INPUT when it is no cursor of a list in this order.
 */
export function beyondCursor(keys: readonly SortKey[], row: string, cursor: MarkedCursor): Sql {
  const there = valuesAt(cursor, keys);
  if (areSought(keys)) return seek(keys, row, keys[0]!.descending ? '<' : '>', there);
  const same = ({ expression, optional }: SortKey, index: number) =>
    optional ? sql`${expression(row)} is not distinct from ${there[index]}` : sql`${expression(row)} = ${there[index]}`;
  return anyOf(
    keys.map((key, index) => sql`(${allOf([...keys.slice(0, index).map(same), beyond(key, row, there[index]!)])})`),
  );
}

/** The opposite of `beyondCursor`: that a row comes before the one the cursor was made of, or is that row. */
export function upToCursor(keys: readonly SortKey[], row: string, cursor: MarkedCursor): Sql {
  if (areSought(keys)) return seek(keys, row, keys[0]!.descending ? '>=' : '<=', valuesAt(cursor, keys));
  return sql`(${beyondCursor(keys, row, cursor)}) is not true`;
}

const valuesAt = (cursor: MarkedCursor, keys: readonly SortKey[]): Sql[] =>
  keys.map(({ type }, index) => {
    const value = converted(cursor.text, (given) => readCursor(given as string, cursor, keys.length)[index]);
    return sql`${value}::${sql.raw(type)}`;
  });

/** Whether one comparison of rows orders by the keys, which an index answers by seeking. */
const areSought = (keys: readonly SortKey[]) =>
  keys.every(({ optional, descending }) => !optional && descending === keys[0]!.descending);

function seek(keys: readonly SortKey[], row: string, comparison: '<' | '<=' | '>' | '>=', there: Sql[]): Sql {
  const here = sql.join(keys.map(({ expression }) => expression(row)));
  return sql`(${here}) ${sql.raw(comparison)} (${sql.join(there)})`;
}

function beyond({ expression, descending, optional }: SortKey, row: string, there: Sql): Sql {
  const here = expression(row);
  const isBeyond = descending ? sql`${here} < ${there}` : sql`${here} > ${there}`;
  if (!optional) return isBeyond;
  const [last, before] = descending ? [there, here] : [here, there];
  return sql`(${isBeyond} or (${last} is null and ${before} is not null))`;
}
