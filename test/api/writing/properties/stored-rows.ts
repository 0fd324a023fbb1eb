import { declaredRecords } from '@fupin/schema/model';
import type pg from 'pg';

/** Every row that a verb could write, by its record: a hash of it, and one of what it says of its subject. */
export interface StoredRows {
  exact: Record<string, string>;
  content: Record<string, string>;
}

// When a token was last used is noted whoever asks for what.
const writable = declaredRecords().filter(({ writers, name }) => writers && name !== 'ApiToken');
const query = writable
  .map(
    ({ name, table }) => `select '${name} ' || id as row, md5(it::text) as exact,
      md5((to_jsonb(it) - '{version,updated_at,updated_by}'::text[])::text) as content from "${table}" it`,
  )
  .join(' union all ');

export async function storedRows(client: pg.Client): Promise<StoredRows> {
  const { rows } = await client.query<{ row: string; exact: string; content: string }>(query);
  return {
    exact: Object.fromEntries(rows.map(({ row, exact }) => [row, exact])),
    content: Object.fromEntries(rows.map(({ row, content }) => [row, content])),
  };
}
