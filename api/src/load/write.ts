import type { Client } from 'pg';
import { columnsAhead } from './order.ts';
import type { ReferenceTable } from './reference.ts';

/** How many rows of a table a load added and changed. */
export interface Written {
  added: number;
  changed: number;
}

/**
 * Writes tables in their order, one statement each. Rows that refer to a later table are added without
 * that reference first and completed at the end.
 */
export async function writeTables(
  client: Client,
  tables: readonly ReferenceTable[],
): Promise<Map<ReferenceTable, Written>> {
  const order = tables.map(({ record }) => record);
  const written = new Map<ReferenceTable, Written>();
  const unfinished: ReferenceTable[] = [];
  for (const table of tables) {
    const ahead = columnsAhead(table.record, order);
    if (ahead.length > 0) unfinished.push(table);
    written.set(table, ahead.length > 0 ? await addRows(client, table, ahead) : await writeRows(client, table));
  }
  for (const table of unfinished) {
    const { changed } = await writeRows(client, table);
    written.set(table, { added: written.get(table)!.added, changed });
  }
  return written;
}

/**
 * Adds rows and changes those that differ, but none that a person has touched. A row added in this transaction
 * keeps its first version.
 */
async function writeRows(client: Client, { record, rows }: ReferenceTable): Promise<Written> {
  const columns = Object.keys(rows[0]!).map((column) => `"${column}"`);
  const updated = columns.filter((column) => column !== '"id"');
  const list = (of: string) => updated.map((column) => `${of}.${column}`).join(', ');
  return counted(
    client,
    `insert into "${record.table}" as stored (${columns.join(', ')})
     select ${columns.join(', ')} from json_populate_recordset(null::"${record.table}", $1)
     on conflict (id) do update
     set ${updated.map((column) => `${column} = excluded.${column}`).join(', ')}, updated_at = now(),
       version = stored.version + case when stored.created_at = now() then 0 else 1 end
     where stored.updated_by is null and (${list('stored')}) is distinct from (${list('excluded')})`,
    rows,
  );
}

async function addRows(client: Client, { record, rows }: ReferenceTable, without: string[]): Promise<Written> {
  const columns = Object.keys(rows[0]!)
    .filter((column) => !without.includes(column))
    .map((column) => `"${column}"`)
    .join(', ');
  return counted(
    client,
    `insert into "${record.table}" as stored (${columns})
     select ${columns} from json_populate_recordset(null::"${record.table}", $1)
     on conflict (id) do nothing`,
    rows,
  );
}

async function counted(client: Client, insert: string, rows: ReferenceTable['rows']): Promise<Written> {
  const { rows: counts } = await client.query<{ is_new: boolean; count: string }>(
    `with written as (${insert} returning stored.created_at = now() as is_new) select is_new, count(*) from written group by is_new`,
    [JSON.stringify(rows)],
  );
  const count = (isNew: boolean) => Number(counts.find((each) => each.is_new === isNew)?.count ?? 0);
  return { added: count(true), changed: count(false) };
}
