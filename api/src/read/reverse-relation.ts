import type { ReverseRelation } from '@fupin/schema/model';
import { sql } from 'kysely';
import { type StatementScope, column, type Sql } from './fragments.ts';

/** That the row `other` of what a list shows belongs to the record with the given id. */
export function pointsAt(
  { shown, from, column: pointing, nodeColumn }: ReverseRelation,
  other: string,
  id: Sql,
  scope: StatementScope,
): Sql {
  if (shown === 'connection' || shown === 'ownedList') return sql`${column(other, pointing)} = ${id}`;
  const link = scope.alias();
  const linked = sql`${column(link, nodeColumn!)} = ${column(other, 'id')} and ${column(link, pointing)} = ${id}`;
  return sql`exists (select from ${scope.from(from.table, link)} where ${linked})`;
}
