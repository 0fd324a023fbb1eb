import { declaredRecords, historyTable, type AreaSql } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { guardHistory } from '../history/policies.ts';
import { attach, makeRecorder, recorderBody } from '../history/recorder.ts';
import { instants } from '../history/instants.ts';
import { findTables } from '../history/found.ts';
import { repeatableStatements } from '../repeatable-statements.ts';
import { searchGuards } from '../search.ts';
import { guardsIn, type Guards } from './guards-in.ts';

/** Never seen by anybody else: it is gone with the transaction that makes it. */
const schema = 'declared';

/**
 * What PostgreSQL makes of our declarations. It stores a condition in its own words, so that ours cannot be compared
 * with those in force: they are declared once more, on empty tables of the same form, in a schema that is rolled back.
 */
export async function declaredGuards(owner: pg.Client, orm: MikroORM, areas: readonly AreaSql[]): Promise<Guards> {
  const tables = await findTables(owner);
  const policies = (await orm.schema.getCreateSchemaSQL())
    .split('\n')
    .filter((line) => /^(create policy|alter table \S+ (enable|force) row level security)/.test(line));
  const records = declaredRecords();
  const copied = ['hanzi_reading', ...records.flatMap(({ table }) => [table, historyTable(table)])];
  const recorders = records.flatMap((record) => {
    const columns = tables.get(record.table)!.columns.map(({ name }) => name);
    return [makeRecorder(record.table, recorderBody(record, columns)), attach(record.table)];
  });
  await owner.query('begin');
  try {
    await owner.query(
      `create schema ${schema}; set local search_path = ${schema}, public; set local check_function_bodies = off;`,
    );
    await owner.query(copied.map((table) => `create table "${table}" (like public."${table}");`).join('\n'));
    await owner.query([instants, ...policies, ...records.flatMap(guardHistory)].join('\n'));
    const repeatable = [...repeatableStatements(areas).values()].flat();
    await owner.query([...searchGuards(), ...repeatable, ...recorders].join('\n'));
    return await guardsIn(owner, schema);
  } finally {
    await owner.query('rollback');
  }
}
