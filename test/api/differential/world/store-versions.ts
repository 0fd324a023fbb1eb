import { fieldsOf, type RecordDeclaration } from '@fupin/schema/model';
import type pg from 'pg';
import { snake } from '../oracle/declared.ts';
import type { Columns } from './random-rows.ts';

/** How a row stood from one instant until another. */
export interface Version {
  columns: Columns;
  from: string;
  to: string;
}

/** Stores rows with their past as it is given: no trigger keeps the time, so that it is the same on every run. */
export async function storeVersions(client: pg.Client, record: RecordDeclaration, versions: Version[]): Promise<void> {
  await client.query('set session_replication_role = replica');
  const { table } = record;
  const present = versions.filter(({ to }) => to === 'infinity').map(({ columns }) => columns);
  const past = versions.map(({ columns, from, to }) => ({ ...columns, recorded_from: from, recorded_to: to }));
  for (const [into, rows] of [
    [table, present],
    [`${table}_history`, past],
  ] as const) {
    if (rows.length === 0) continue;
    const names = Object.keys(rows[0]!).map((name) => `"${name}"`);
    await client.query(
      `insert into "${into}" (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_recordset(null::"${into}", $1::jsonb)`,
      [JSON.stringify(rows)],
    );
    await keepSearchWords(client, record, into, rows);
  }
}

async function keepSearchWords(
  client: pg.Client,
  { type }: RecordDeclaration,
  table: string,
  rows: Columns[],
): Promise<void> {
  for (const field of fieldsOf(type).filter(({ kind }) => kind === 'localized')) {
    const column = snake(field.name);
    await client.query(
      `update "${table}" set "${column}_search" = searchable_name("${column}") where "${column}" is not null and id = any($1)`,
      [rows.map(({ id }) => id)],
    );
  }
}
