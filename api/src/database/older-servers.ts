import { readSql } from '@fupin/schema/model';
import type pg from 'pg';

/**
 * Adds what PostgreSQL 18 brings and an older server lacks, under the same name. Where the server has one itself, that
 * one is found first, in `pg_catalog`, also after the server was upgraded.
 */
export async function completeOlderServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ lacks: boolean }>(
    `select to_regprocedure('pg_catalog.uuidv7()') is null and to_regprocedure('public.uuidv7()') is null as lacks`,
  );
  if (rows[0]!.lacks) await owner.query(readSql('./uuidv7.sql', import.meta.url));
}
