import type { RowsOf } from '../declare/declaration.ts';
import { declaredRecords } from '../declare/registry.ts';

/** How a view in a `.sql` file names a table: after `from` or `join`, under an alias. */
const named = /\b(from|join) ([a-z_]+) (?=[a-z_]+\b)/g;

/**
 * The query of a view in a `.sql` file, with its tables as of another instant. The view itself reads the present: guards
 * and verbs are written on it, and figures, which are asked as of any instant, on this.
 */
export function queryOfView(sql: string, rows: RowsOf): string {
  const tables = new Set(declaredRecords().map(({ table }) => table));
  const query = /^create or replace view [^;]* as\n(select\n[^;]*);\s*$/m.exec(sql)?.[1];
  if (query === undefined) throw new TypeError('The file makes no view');
  return query.replace(named, (whole, word: string, table: string) =>
    tables.has(table) ? `${word} ${rows(table)} ` : whole,
  );
}
