import { createHash } from 'node:crypto';
import { historyTable } from '@fupin/schema/model';
import pg from 'pg';

interface Column {
  table: string;
  name: string;
  type: string;
  required: boolean;
  /** The table that a foreign key points to. */
  target: string | null;
}

/** The same id for the same row on every run, so that rows of one variant can point at each other. */
export function plantedId(table: string, variant: string): string {
  const hex = createHash('sha256').update(`${table}/${variant}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const columnsOf = `
  select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_nullable = 'NO' and c.column_default is null as required,
    (select k.confrelid::regclass::text from pg_constraint k
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where k.contype = 'f' and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name) as target
  from information_schema.columns c where c.table_schema = 'public' and c.table_name = any($1)`;

/**
 * Plants one row of a variant in each table and in its history, as the superuser and with constraints off: required columns
 * get any value, foreign keys the row of the same variant, and `set` wins over both; a column set to undefined is filled although it is optional.
 */
export async function plantRows(
  superuser: pg.ClientConfig,
  tables: string[],
  variant: string,
  set: Record<string, unknown>,
): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows: columns } = await client.query<Column>(columnsOf, [tables]);
    for (const table of tables)
      await plantRow(
        client,
        table,
        columns.filter((column) => column.table === table),
        variant,
        set,
      );
  } finally {
    await client.end();
  }
}

/** Lets any value in: what is tested is who sees a row, not whether it is sound. */
export async function dropConstraints(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const { rows } = await client.query<{ drop: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
       from pg_constraint where contype in ('c', 'u') and connamespace = 'public'::regnamespace
       union all select format('drop index %s', indexrelid::regclass)
       from pg_index join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
       where indisunique and indpred is not null`,
    );
    for (const { drop } of rows) await client.query(drop);
  } finally {
    await client.end();
  }
}

async function plantRow(
  client: pg.Client,
  table: string,
  columns: Column[],
  variant: string,
  set: Record<string, unknown>,
): Promise<void> {
  const values = columns
    .filter(({ name, required }) => name in set || required)
    .map((column) => [column.name, set[column.name] ?? anyValue(column, variant)] as const);
  const names = values.map(([name]) => `"${name}"`).join(', ');
  const places = values.map((_, index) => `$${index + 1}`).join(', ');
  const planted = values.map(([, value]) => value);
  await client.query(`insert into "${table}" (${names}) values (${places})`, planted);
  await client.query(
    `insert into "${historyTable(table)}" (${names}, recorded_from) values (${places}, '2020-01-01')`,
    planted,
  );
}

function anyValue({ table, name, type, target }: Column, variant: string): unknown {
  if (name === 'id') return plantedId(table, variant);
  if (target) return plantedId(target.replaceAll('"', ''), variant);
  switch (type) {
    case 'uuid':
      return plantedId(`${table}.${name}`, variant);
    case 'bool':
      return false;
    case 'jsonb':
      return '{"zh": "种", "original": "zh"}';
    case 'date':
    case 'timestamptz':
      return '2020-01-01';
    case 'int4':
    case 'numeric':
      return 1;
    default:
      return type.startsWith('_') ? [] : `${variant} ${name}`;
  }
}
