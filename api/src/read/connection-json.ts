import type { RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { filterSql, type Filter } from './filter.ts';
import { type Reading, allOf, type Sql } from './fragments.ts';
import { beyondCursor, cursorOf, orderSql, sortKeys, type Order, type SortKey } from './order.ts';
import { pageMembers } from './page-members.ts';
import { pageOf, type Page, type PageArgs } from './page.ts';
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
  const listed = allOf([condition(row), ...(args.filter ? [filterSql(record, row, args.filter, reading)] : [])]);
  const keys = sortKeys(record, args.orderBy ?? [], page.backward);
  const total = () => {
    const counted = reading.alias();
    const filtered = allOf([
      condition(counted),
      ...(args.filter ? [filterSql(record, counted, args.filter, reading)] : []),
    ]);
    return sql`(select count(*) from ${reading.from(record.table, counted)} where ${filtered})`;
  };
  const members = pageMembers({
    selected,
    page,
    row,
    cursor: cursorOf(keys, row),
    node: (each) => node(row, each),
    total,
  });
  if (selected.fields.every(({ name }) => name === 'totalCount')) return sql`(select ${members})`;
  const rows = pageRows(record, row, listed, keys, page, reading);
  // `having` makes one row of them, also where no member that is asked for aggregates.
  return sql`(select ${members} from (${rows}) as ${sql.raw(row)} having true)`;
}

/** The rows of a page and one more, numbered in the order they were fetched. */
function pageRows(
  record: RecordDeclaration,
  row: string,
  listed: Sql,
  keys: SortKey[],
  page: Page,
  reading: Reading,
): Sql {
  const wanted = page.cursor ? allOf([listed, beyondCursor(keys, row, page.cursor)]) : listed;
  const fetched = sql`select ${sql.raw(row)}.* from ${reading.from(record.table, row)} where ${wanted}
    order by ${orderSql(keys, row)} limit ${page.size + 1}${page.offset > 0 ? sql` offset ${page.offset}` : sql``}`;
  return sql`select ${sql.raw(row)}.*, row_number() over () as page_row from (${fetched}) as ${sql.raw(row)}`;
}
