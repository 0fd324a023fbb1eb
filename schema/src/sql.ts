import { sqlOfAccounts } from './access/sql.ts';
import { sqlOfMoney } from './money/sql.ts';
import type { AreaSql } from './storage/area-sql.ts';

/** What the areas bring to the database beside the tables and guards of their records, in the order in which it is made. */
export const sqlOfRecords: readonly AreaSql[] = [sqlOfAccounts, sqlOfMoney];
