import type { Client } from 'pg';
import { filesIn, fingerprints, referenceFolder } from './files.ts';
import { readReference, type ReferenceTable } from './reference.ts';
import { writeTables, type Written } from './write.ts';

/** What a load did. */
export interface LoadSummary {
  /** Whether any row was added or changed. */
  changed: boolean;
  /** Rows in the files, added and changed, by class; empty when the files were loaded before as they are. */
  records: Record<string, Written & { rows: number }>;
}

/**
 * Loads the reference data as the owner of the tables, in one transaction; a second load of the same files changes nothing.
 * What the files no longer say stays as it is.
 *
 * @throws FaultyReference when a file has a fault; then nothing is written
 */
export async function loadReference(client: Client, options: { folder?: string } = {}): Promise<LoadSummary> {
  const files = await filesIn(options.folder ?? referenceFolder);
  const current = fingerprints(files);
  if (await isLoaded(client, current)) return { changed: false, records: {} };

  const tables = readReference(files);
  await client.query('begin');
  try {
    await client.query(
      `select pg_advisory_xact_lock(hashtext('reference_load')), set_config('app.verb', 'loadReference', true)`,
    );
    const written = await writeTables(client, tables);
    await remember(client, current);
    await client.query('commit');
    return summaryOf(written);
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function summaryOf(written: ReadonlyMap<ReferenceTable, Written>): LoadSummary {
  const records = Object.fromEntries(
    [...written].map(([{ record, rows }, counts]) => [record.name, { rows: rows.length, ...counts }]),
  );
  return { changed: [...written.values()].some(({ added, changed }) => added + changed > 0), records };
}

async function isLoaded(client: Client, current: ReadonlyMap<string, string>): Promise<boolean> {
  const { rows } = await client.query<{ file: string; sha256: string }>('select file, sha256 from reference_load');
  return rows.length === current.size && rows.every(({ file, sha256 }) => current.get(file) === sha256);
}

async function remember(client: Client, current: ReadonlyMap<string, string>): Promise<void> {
  await client.query('delete from reference_load where not (file = any ($1))', [[...current.keys()]]);
  await client.query(
    `insert into reference_load (file, sha256) select * from unnest($1::text[], $2::text[])
     on conflict (file) do update set sha256 = excluded.sha256, loaded_at = now() where reference_load.sha256 <> excluded.sha256`,
    [[...current.keys()], [...current.values()]],
  );
}
