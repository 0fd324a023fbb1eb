import { orderablesOf, type Orderable, type RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { badInput } from '../errors.ts';
import { allOf, anyOf, column, type Sql } from './fragments.ts';
import type { CursorValues } from './page.ts';

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** One expression to order rows by; nulls come last upward and first downward, as in PostgreSQL. */
export interface SortKey {
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
      expression: (row) => orderableSql(orderable, row),
      type: types[orderable.kind],
      descending: (direction === 'DESC') !== reversed,
      // A name without any language would be null.
      optional: orderable.optional || orderable.kind === 'localized',
    };
  });
  return [...keys, { expression: (row) => column(row, 'id'), type: 'uuid', descending: reversed, optional: false }];
}

/** The order that a record's lists of parts have by nature. */
export function naturalOrder({ type, sortedBy }: RecordDeclaration): Order[] {
  const orderable = orderablesOf(type).find(({ field }) => field.name === sortedBy);
  return orderable ? [{ field: orderable.code, direction: 'ASC' }] : [];
}

export const orderSql = (keys: readonly SortKey[], row: string): Sql =>
  sql.join(keys.map(({ expression, descending }) => sql`${expression(row)}${descending ? sql` desc` : sql``}`));

/** The opaque cursor of a row: its sort values as texts, in JSON, in base64url. */
export function cursorOf(keys: readonly SortKey[], row: string): Sql {
  const values = sql.join(keys.map(({ expression }) => sql`${expression(row)}::text`));
  return sql`translate(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/**
 * That a row comes after the one the cursor was made of.
 * @throws BAD_INPUT when the cursor belongs to a list in another order.
 */
export function beyondCursor(keys: readonly SortKey[], row: string, cursor: CursorValues): Sql {
  if (cursor.length !== keys.length) {
    throw badInput([
      { path: ['after'], code: 'NOT_A_CURSOR', message: 'The cursor belongs to a list in another order.' },
    ]);
  }
  const [first] = keys;
  if (keys.every(({ optional, descending }) => !optional && descending === first!.descending)) {
    // One comparison of rows, which an index answers by seeking.
    const here = sql.join(keys.map(({ expression }) => expression(row)));
    const there = sql.join(keys.map((key, index) => typed(key, cursor[index] ?? '')));
    return first!.descending ? sql`(${here}) < (${there})` : sql`(${here}) > (${there})`;
  }
  const same = (key: SortKey, index: number) => {
    const value = cursor[index];
    return value === null ? sql`${key.expression(row)} is null` : sql`${key.expression(row)} = ${typed(key, value!)}`;
  };
  return anyOf(
    keys.map((key, index) => sql`(${allOf([...keys.slice(0, index).map(same), beyond(key, row, cursor[index]!)])})`),
  );
}

function beyond(key: SortKey, row: string, value: string | null): Sql {
  const expression = key.expression(row);
  if (value === null) return key.descending ? sql`${expression} is not null` : sql`false`;
  if (key.descending) return sql`${expression} < ${typed(key, value)}`;
  const after = sql`${expression} > ${typed(key, value)}`;
  return key.optional ? sql`(${after} or ${expression} is null)` : after;
}

const typed = ({ type }: SortKey, value: string): Sql => sql`${value}::${sql.raw(type)}`;
