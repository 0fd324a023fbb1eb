import { withClient } from '@fupin/api/src/database/connect.ts';
import type { BenchDatabase } from './database/open-database.ts';
import type { Contender } from './contenders/start-contenders.ts';
import { farPage, rowsOfPage } from './questions/ledger-entries.ts';
import type { Landmarks } from './questions/question.ts';
import { post } from './post.ts';

type Cursor = { edges: { cursor: string }[] };

/** The same rows on every run: a commitment in the middle, counties with much money, the end of page 999. */
export async function findLandmarks(
  { superuser, token }: BenchDatabase,
  { ours, postgraphile }: Record<'ours' | 'postgraphile', Contender>,
): Promise<Landmarks> {
  const before = (farPage - 1) * rowsOfPage - 1;
  const rows = await withClient(superuser, async (client) => {
    const found = await client.query<Omit<Landmarks, 'cursors'>>(`select
      (select id from commitment order by id offset (select count(*) / 2 from commitment) limit 1) as commitment,
      (select array_agg(code) from (select code from area join commitment on county_id = area.id where code is not null
        group by code order by count(*) desc, code limit 5) most) as counties,
      (select id from ledger_entry order by id offset ${before} limit 1) as entry`);
    return found.rows[0]!;
  });
  const asked = (list: string) => ({ query: `{ list: ${list}(first: 1, offset: ${before}) { edges { cursor } } }` });
  const answers = await Promise.all([
    post(ours.url, asked('ledgerEntries'), token),
    post(postgraphile.url, asked('allLedgerEntries'), token),
  ]);
  const [oursAt, postgraphileAt] = answers.map(({ data }) => (data as { list: Cursor }).list.edges[0]!.cursor);
  return { ...rows, cursors: { ours: oursAt!, postgraphile: postgraphileAt! } };
}
