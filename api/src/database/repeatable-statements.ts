import type { AreaSql } from '@fupin/schema/model';
import { auditStatements } from './audit.ts';
import { grantStatements } from './grants.ts';
import { guardStatements } from './guards.ts';

/** The functions, triggers and rights beside the tables, in the order in which they are made; each can be made anew. */
export function repeatableStatements(areas: readonly AreaSql[]): Map<string, readonly string[]> {
  return new Map([
    ['guards', guardStatements()],
    ['audit', auditStatements(areas.flatMap(({ acts }) => acts ?? []))],
    ...areas.map(({ name, statements }): [string, readonly string[]] => [`of ${name}`, statements]),
    ['grants', grantStatements(areas)],
  ]);
}
