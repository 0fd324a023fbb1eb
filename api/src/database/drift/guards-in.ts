import { readSql } from '@fupin/schema/model';
import type pg from 'pg';

/** What guards the rows of a schema, by what it is: the statement that makes it, as PostgreSQL understood it. */
export type Guards = Map<string, string>;

const guards = readSql('./guards.sql', import.meta.url);

/** Policies, row-level security, triggers, rules, views, functions and rights of a schema; those of extensions are not ours. */
export async function guardsIn(owner: pg.Client, schema: string): Promise<Guards> {
  await owner.query(`select set_config('search_path', $1, true)`, [schema]);
  const { rows } = await owner.query<{ object: string; definition: string }>(guards, [schema]);
  return new Map(rows.map(({ object, definition }) => [object, definition]));
}
