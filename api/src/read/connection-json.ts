import type { RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import type { Filter } from './absence.ts';
import { filterSql } from './filter.ts';
import { type Reading, allOf, type Sql } from './fragments.ts';
import { beyondCursor, cursorOf, orderSql, shownOrder, sortKeys, upToCursor, type Order } from './order.ts';
import { fetchedSize, numbered, pageMembers } from './page-members.ts';
import { pageOf, type Cursor, type PageArgs } from './page.ts';
import type { Selected } from './selection.ts';

interface ConnectionRequest {
  record: RecordDeclaration;
  /** What every listed row satisfies besides the filter. */
  condition: (row: string) => Sql;
  /** What a row answers to the selection of `nodes` or `node`. */
  node: (row: string, selected: Selected) => Sql;
  selected: Selected;
  reading: Reading;
  /** Rows a page has when the query does not say. */
  defaultPage?: number;
}

/** A connection as one JSON object: only what is selected is computed. */
export function connectionJson({ record, condition, node, selected, reading, defaultPage }: ConnectionRequest): Sql {
  const args = selected.args as PageArgs & { filter?: Filter | null; orderBy?: Order[] | null };
  const page = pageOf(args, defaultPage);
  const row = reading.alias();
  const listed = (each: string) =>
    allOf([condition(each), ...(args.filter ? [filterSql(record, each, args.filter, reading)] : [])]);
  const keys = sortKeys(record, args.orderBy ?? [], page.backward);
  const total = () => {
    const counted = reading.alias();
    return sql`(select count(*) from ${reading.from(record.table, counted)} where ${listed(counted)})`;
  };
  const hasAny = (cursor?: Cursor) => {
    const other = reading.alias();
    const wanted = cursor ? allOf([listed(other), upToCursor(keys, other, cursor)]) : listed(other);
    return sql`exists (select from ${reading.from(record.table, other)} where ${wanted})`;
  };
  const members = pageMembers({
    selected,
    page,
    row,
    order: shownOrder(keys, page, row),
    cursor: cursorOf(keys, row),
    node: (each) => node(row, each),
    total,
    hasAny,
  });
  if (selected.fields.every(({ name }) => name === 'totalCount')) return sql`(select ${members})`;
  const wanted = page.cursor ? allOf([listed(row), beyondCursor(keys, row, page.cursor)]) : listed(row);
  const offset = page.offset > 0 ? sql` offset ${sql.lit(page.offset)}` : sql``;
  const fetched = sql`select ${sql.raw(row)}.* from ${reading.from(record.table, row)} where ${wanted}
    order by ${orderSql(keys, row)} limit ${fetchedSize(page, selected)}${offset}`;
  // `having` makes one row of them, also where no member that is asked for aggregates.
  return sql`(select ${members} from (${numbered(fetched, row, selected)}) as ${sql.raw(row)} having true)`;
}
