import { declareActions, sqlOfRecords, type AreaSql } from '@fupin/schema/model';
import { sqlOfAccess } from './access/sql.ts';
import { accessVerbs } from './access/verbs.ts';
import { ViewerResolver } from './access/viewer-resolver.ts';
import { sqlOfCollaboration } from './collaboration/sql.ts';
import { WaitingTasksResolver } from './collaboration/waiting-tasks-resolver.ts';
import { collaborationVerbs } from './collaboration/verbs.ts';
import { moneyVerbs } from './money/verbs.ts';
import { partyVerbs } from './parties/verbs.ts';
import { ComparisonResolver } from './plans/comparison-resolver.ts';
import { sqlOfPlans } from './plans/sql.ts';
import { planVerbs } from './plans/verbs.ts';
import { sqlOfReads } from './read/sql.ts';
import { sqlOfWrites } from './write/sql.ts';
import type { Verb } from './write/verb.ts';

/** Everything that people do with Fupin. */
export const verbs: readonly Verb[] = declareActions([
  ...accessVerbs,
  ...partyVerbs,
  ...moneyVerbs,
  ...planVerbs,
  ...collaborationVerbs,
]);

/** What areas answer besides declared records and verbs. */
export const resolversOfAreas: readonly Function[] = [ViewerResolver, WaitingTasksResolver, ComparisonResolver];

/** What every area brings to the database beside its tables, in the order in which it is made. */
export const sqlOfAreas: readonly AreaSql[] = [
  ...sqlOfRecords,
  sqlOfReads,
  sqlOfWrites(verbs),
  sqlOfCollaboration,
  sqlOfAccess,
  sqlOfPlans,
];
