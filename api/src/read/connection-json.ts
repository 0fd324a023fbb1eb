import type { RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import type { Filter } from './absence.ts';
import { chosenList } from './chosen-list.ts';
import { filterSql } from './filter.ts';
import { type StatementScope, allOf, type Sql } from './fragments.ts';
import { looksElsewhere } from './looks-elsewhere.ts';
import { beyondCursor, cursorOf, markOf, orderSql, shownOrder, sortKeys, upToCursor, type Order } from './order.ts';
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
  scope: StatementScope;
  /** Rows a page has when the query does not say. */
  defaultPage?: number;
}

/** A connection as one JSON object: only what is selected is computed. */
export function connectionJson({ record, condition, node, selected, scope, defaultPage }: ConnectionRequest): Sql {
  const args = selected.args as PageArgs & { filter?: Filter | null; orderBy?: Order[] | null };
  const page = pageOf(args, defaultPage);
  const row = scope.alias();
  const keys = sortKeys(record, args.orderBy ?? [], page.backward);
  const mark = markOf(record.table, keys, page);
  const listed = (each: string) => {
    const filter = args.filter ? [filterSql(record, each, args.filter, scope)] : [];
    return sql`${scope.from(record.table, each)} where ${allOf([condition(each), ...filter])}`;
  };
  const isOnlyCounted = selected.fields.every(({ name }) => name === 'totalCount');
  const isCounted = selected.fields.some(({ name }) => name === 'totalCount') && !isOnlyCounted;
  const isChosen = isCounted && args.filter != null && looksElsewhere(record, args.filter);
  const list = isChosen ? chosenList(record, listed, keys, scope) : { named: sql``, rows: listed, whole: undefined };
  const hasAny = (cursor?: Cursor) => {
    const other = scope.alias();
    const upTo = cursor ? sql` and ${upToCursor(keys, other, { ...cursor, mark })}` : sql``;
    return sql`exists (select from ${list.rows(other)}${upTo})`;
  };
  const members = pageMembers({
    selected,
    page,
    row,
    order: shownOrder(keys, page, row),
    cursor: cursorOf(keys, row, mark),
    node: (each) => node(row, each),
    total: () => sql`(select count(*) from ${list.rows(scope.alias())})`,
    hasAny,
  });
  if (isOnlyCounted) return sql`(select ${members})`;
  const beyond = page.cursor ? sql` and ${beyondCursor(keys, row, { ...page.cursor, mark })}` : sql``;
  const offset = page.offset > 0 ? sql` offset ${sql.lit(page.offset)}` : sql``;
  const fetched = sql`select ${sql.raw(row)}.* from ${list.rows(row)}${beyond}
    order by ${orderSql(keys, row)} limit ${fetchedSize(page, selected)}${offset}`;
  const rows = list.whole?.(fetched, row) ?? fetched;
  // `having` makes one row of them, also where no member that is asked for aggregates.
  return sql`(${list.named}select ${members} from (${numbered(rows, row, selected)}) as ${sql.raw(row)} having true)`;
}
