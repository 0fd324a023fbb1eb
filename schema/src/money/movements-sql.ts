import type { RowsOf } from '../declare/declaration.ts';
import { readSql } from '../storage/area-sql.ts';
import { queryOfView } from '../storage/view-query.ts';

export const movementView = readSql('./movement.sql', import.meta.url);
export const postedEntryView = readSql('./posted-entry.sql', import.meta.url);

/** What each entry of the ledger moved, as the view `movement` says it. Sums up to a day are those of `entriesInForce`. */
export const movements = (rows: RowsOf): string => `(${queryOfView(movementView, rows)})`;

const posted = (rows: RowsOf): string => `(${queryOfView(postedEntryView, rows)})`;

/** The entries in force on a day, of those that the view `posted_entry` shows; reversals are none of them. */
export const entriesInForce = (day: string, rows: RowsOf): string => `(
  select entry.* from ${posted(rows)} entry where kind <> 'REVERSAL' and moved_on <= ${day}
    and not exists (select from ${posted(rows)} reversal where reversal.undoes_id = entry.entry_id and reversal.moved_on <= ${day}))`;

/** Whether a posted reversal undoes the entry of an alias. */
export const isReversed = (entry: string, rows: RowsOf): string =>
  `exists (select from ${posted(rows)} reversal where reversal.undoes_id = ${entry}.id)`;
