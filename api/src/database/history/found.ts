import { readSql } from '@fupin/schema/model';
import type pg from 'pg';

export interface Column {
  name: string;
  type: string;
}

interface FoundPolicy {
  name: string;
  /** What PostgreSQL understood: for what and whom it is, and on which conditions. */
  understood: string;
  comment: string | null;
}

/** A table as it is in the database. */
export interface FoundTable {
  name: string;
  columns: Column[];
  policies: FoundPolicy[];
  /** Whether row-level security holds, for its owner, too. */
  isGuarded: boolean;
  /** The body of the function that records its changes, while a trigger calls it. */
  recorder: string | null;
}

const tables = readSql('./tables.sql', import.meta.url);

/** Every table by its name. */
export async function findTables(owner: pg.Client): Promise<Map<string, FoundTable>> {
  const { rows } = await owner.query<FoundTable>(tables);
  return new Map(rows.map((table) => [table.name, table]));
}
