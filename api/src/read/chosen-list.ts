import type { RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import { column, type StatementScope, type Sql } from './fragments.ts';
import { orderSql, type SortKey } from './order.ts';

/** A list that is found once, to be counted and to show a page of. */
interface ChosenList {
  /** Stands before what counts and shows it. */
  named: Sql;
  /** Its rows under an alias, only with what orders them; more conditions may follow. */
  rows: (alias: string) => Sql;
  /** Fetched rows with all they have, in the same order. */
  whole: (fetched: Sql, alias: string) => Sql;
}

/**
 * Finds the ids of a list's rows, and what orders them, before anything else: half the work where a filter is followed
 * to other records and leaves few rows. Where it leaves a million, PostgreSQL would have counted with parallel workers.
 */
export function chosenList(
  { table }: RecordDeclaration,
  listed: (row: string) => Sql,
  keys: readonly SortKey[],
  scope: StatementScope,
): ChosenList {
  const [name, found, place] = [sql.raw(scope.alias()), scope.alias(), scope.alias()];
  const sorted = [...new Set(keys.map((key) => key.column))].map((each) => column(found, each));
  return {
    named: sql`with ${name} as materialized (select ${sql.join(sorted)} from ${listed(found)}) `,
    rows: (alias) => sql`${name} as ${sql.raw(alias)} where true`,
    whole: (fetched, alias) => sql`select ${sql.raw(alias)}.* from (${fetched}) as ${sql.raw(place)}
      join ${scope.from(table, alias)} on ${column(alias, 'id')} = ${column(place, 'id')} order by ${orderSql(keys, alias)}`,
  };
}
