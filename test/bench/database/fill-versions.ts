import { escapeIdentifier, type Client } from 'pg';
import { historyTable } from '@fupin/schema/model';

/**
 * Writes a table's history anew: each row in `count` versions, evenly from when it was recorded until 2026.
 * Reference data, which was loaded today, counts as known since 2018.
 */
export async function fillVersions(client: Client, table: string, count: number): Promise<void> {
  const history = escapeIdentifier(historyTable(table));
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [escapeIdentifier(table)],
  );
  const columns = rows.map(({ name }) => name);
  const values = columns.map((name) => (name === 'version' ? 'place.number' : `kept.${name}`));
  await client.query(`truncate ${history}`);
  await withoutIndexes(client, historyTable(table), () =>
    client.query(`
      insert into ${history} (${columns.join(', ')}, recorded_from, recorded_to)
      select ${values.join(', ')}, birth.born + (place.number - 1) * pace.step, case when place.number = ${count} then 'infinity' else birth.born + place.number * pace.step end
      from ${escapeIdentifier(table)} kept
      cross join lateral (select case when kept.created_at > '2026-01-01Z' then '2018-01-01Z' else kept.created_at end as born) birth
      cross join lateral (select (timestamptz '2026-01-01Z' - birth.born) / ${count} as step) pace
      cross join generate_series(1, ${count}) as place(number)`),
  );
}

/** Runs `work` while a table has no indexes but those of its constraints, which is faster for many rows. */
export async function withoutIndexes(client: Client, table: string, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [escapeIdentifier(table)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}
