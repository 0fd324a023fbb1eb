import { declaredRecords } from '@fupin/schema/model';
import type pg from 'pg';

/** What each table holds: how many rows, and a hash over all of them. */
export type Contents = Record<string, string>;

/** Tables that a refused act leaves as they are: all but the trail, which keeps that it was tried. */
const tables = declaredRecords().flatMap(({ name, table }) => (name === 'AuditEvent' ? [] : [table]));

/** That a token was used is noted whoever asks for what. */
const row = (table: string) => (table === 'api_token' ? `to_jsonb(it) - '{last_used_at,version}'::text[]` : 'it');

const query = [
  ...tables.map(
    (table) =>
      `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg((${row(table)})::text, '|' order by id)), '') as held from "${table}" it`,
  ),
  `select 'verb_request', count(*)::text from verb_request`,
].join(' union all ');

/** Everything that is stored, trail excepted, as seen by who may see everything. */
export async function contentsOf(client: pg.Client): Promise<Contents> {
  const { rows } = await client.query<{ name: string; held: string }>(query);
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
}
