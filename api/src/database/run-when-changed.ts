import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * Runs repeatable statements unless they ran just as they are before: making triggers anew would hold up writers for a
 * moment at every start. The table has its name from the first databases.
 */
export async function runWhenChanged(owner: pg.Client, name: string, statements: readonly string[]): Promise<void> {
  const text = statements.join('\n');
  const hash = createHash('sha256').update(text).digest('hex');
  await owner.query('create table if not exists kept_statements (name text primary key, sha256 text not null)');
  const { rowCount } = await owner.query('select from kept_statements where name = $1 and sha256 = $2', [name, hash]);
  if (rowCount === 1) return;
  await owner.query('begin');
  try {
    await owner.query(text);
    await owner.query(
      'insert into kept_statements values ($1, $2) on conflict (name) do update set sha256 = excluded.sha256',
      [name, hash],
    );
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
