import { sql } from 'kysely';
import { answerJson, type Sql } from './fragments.ts';
import type { Cursor, Page } from './page.ts';
import type { Selected } from './selection.ts';

interface PageRequest {
  selected: Selected;
  page: Page;
  /** The alias of the rows that are `numbered`. */
  row: string;
  /** How a page shows its rows. */
  order: Sql;
  cursor: Sql;
  /** What a row answers to the selection of `nodes` or `node`. */
  node: (selected: Selected) => Sql;
  total: () => Sql;
  /** That the list has any row, or with a cursor any up to it. */
  hasAny: (cursor?: Cursor) => Sql;
}

/** Whether a page has to know of a row beyond it. */
const looksBeyond = ({ fields }: Selected): boolean => fields.some(({ name }) => name === 'pageInfo');

/** How many rows to fetch for a page, written out so that one plan does for every request. */
export const fetchedSize = (page: Page, selected: Selected): Sql =>
  sql.lit(page.size + (looksBeyond(selected) ? 1 : 0));

/** The fetched rows as `pageMembers` needs them. */
export const numbered = (rows: Sql, row: string, selected: Selected): Sql =>
  looksBeyond(selected)
    ? sql`select ${sql.raw(row)}.*, row_number() over () as page_row from (${rows}) as ${sql.raw(row)}`
    : rows;

/** What a connection answers, aggregated over the rows of its page: only what is selected is computed. */
export function pageMembers({ selected, page, row, order, cursor, node, total, hasAny }: PageRequest): Sql {
  const within = sql` filter (where ${sql.raw(row)}.page_row <= ${sql.lit(page.size)})`;
  const shown = sql`order by ${order})${looksBeyond(selected) ? within : sql``}`;
  const list = (value: Sql) => sql`coalesce(json_agg(${value} ${shown}, '[]'::json)`;
  const edge = ({ fields }: Selected) => answerJson(fields, (part) => (part.name === 'node' ? node(part) : cursor));
  const members: Record<string, (each: Selected) => Sql> = {
    nodes: (each) => list(node(each)),
    edges: (each) => list(edge(each)),
    pageInfo: (each) => pageInfoJson(each, page, cursor, shown, hasAny),
    totalCount: total,
  };
  return answerJson(selected.fields, (each) => members[each.name]!(each));
}

function pageInfoJson({ fields }: Selected, page: Page, cursor: Sql, shown: Sql, hasAny: PageRequest['hasAny']): Sql {
  const more = sql`count(*) > ${sql.lit(page.size)}`;
  const cursors = sql`array_agg(${cursor} ${shown}`;
  const answers: Record<string, () => Sql> = {
    hasNextPage: () => (page.backward ? hasSkipped(page, hasAny) : more),
    hasPreviousPage: () => (page.backward ? more : hasSkipped(page, hasAny)),
    startCursor: () => sql`(${cursors})[1]`,
    endCursor: () => sql`(${cursors})[least(count(*), ${sql.lit(page.size)})]`,
  };
  return answerJson(fields, ({ name }) => answers[name]!());
}

/** That rows of the list lie before the page, seen from the end it is counted from. */
function hasSkipped({ cursor, offset }: Page, hasAny: PageRequest['hasAny']): Sql {
  // As many rows as were to be skipped lie before any that was fetched.
  if (offset > 0) return sql`(count(*) > 0 or ${hasAny()})`;
  return cursor ? hasAny(cursor) : sql`false`;
}
