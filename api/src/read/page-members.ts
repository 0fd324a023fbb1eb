import { sql } from 'kysely';
import { answerJson, type Sql } from './fragments.ts';
import type { Page } from './page.ts';
import type { Selected } from './selection.ts';

interface PageRequest {
  selected: Selected;
  page: Page;
  /** The alias of the fetched rows, numbered by their column `page_row`; one more than the page has. */
  row: string;
  cursor: Sql;
  /** What a row answers to the selection of `nodes` or `node`. */
  node: (selected: Selected) => Sql;
  total: () => Sql;
}

/** What a connection answers, aggregated over the rows of its page: only what is selected is computed. */
export function pageMembers({ selected, page, row, cursor, node, total }: PageRequest): Sql {
  const number = sql`${sql.raw(row)}.page_row`;
  const shown = sql`${number} <= ${sql.lit(page.size)}`;
  const inOrder = sql`order by ${number}${page.backward ? sql` desc` : sql``}`;
  const list = (value: Sql) => sql`coalesce(json_agg(${value} ${inOrder}) filter (where ${shown}), '[]'::json)`;
  const edge = ({ fields }: Selected) => answerJson(fields, (part) => (part.name === 'node' ? node(part) : cursor));
  const members: Record<string, (each: Selected) => Sql> = {
    nodes: (each) => list(node(each)),
    edges: (each) => list(edge(each)),
    pageInfo: (each) => pageInfoJson(each, page, cursor, inOrder, shown),
    totalCount: total,
  };
  return answerJson(selected.fields, (each) => members[each.name]!(each));
}

function pageInfoJson({ fields }: Selected, page: Page, cursor: Sql, inOrder: Sql, shown: Sql): Sql {
  const more = sql`count(*) > ${sql.lit(page.size)}`;
  const skipped = sql.lit(page.cursor !== undefined || page.offset > 0);
  const cursors = sql`array_agg(${cursor} ${inOrder}) filter (where ${shown})`;
  const answers: Record<string, Sql> = {
    hasNextPage: page.backward ? skipped : more,
    hasPreviousPage: page.backward ? more : skipped,
    startCursor: sql`(${cursors})[1]`,
    endCursor: sql`(${cursors})[least(count(*), ${sql.lit(page.size)})]`,
  };
  return answerJson(fields, ({ name }) => answers[name]!);
}
