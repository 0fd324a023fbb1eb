import { sqlOfRecords, type AreaSql } from '@fupin/schema/model';
import { sqlOfAccess } from './access/sql.ts';
import { sqlOfPlans } from './plans/sql.ts';
import { sqlOfReads } from './read/sql.ts';
import { verbs } from './verbs.ts';
import { sqlOfWrites } from './write/sql.ts';

/** What every area brings to the database beside its tables, in the order in which it is made. */
export const sqlOfAreas: readonly AreaSql[] = [
  ...sqlOfRecords,
  sqlOfReads,
  sqlOfWrites(verbs),
  sqlOfAccess,
  sqlOfPlans,
];
