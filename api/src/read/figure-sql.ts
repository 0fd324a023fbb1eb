import { sql } from 'kysely';
import type { StatementScope, Sql } from './fragments.ts';

/** How a figure's own query marks the rows of a table and what it is asked with. */
export const rowsMark = (table: string): string => `{{${table}}}`;
export const argumentMark = (name: string): string => `{{=${name}}}`;

/** A figure's own query: each table it marks is read as of the same instant, each argument is a parameter. */
export function figureSql(marked: string, scope: StatementScope, given: Readonly<Record<string, Sql>> = {}): Sql {
  const pieces = marked.split(/\{\{(=?\w+)\}\}/).map((piece, index) => {
    if (index % 2 === 0) return sql.raw(piece);
    return piece.startsWith('=') ? given[piece.slice(1)]! : scope.rows(piece);
  });
  return sql.join(pieces, sql``);
}
