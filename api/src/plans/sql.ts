import type { AreaSql } from '@fupin/schema/model';
import { copyVersionStatements } from './copy-version-sql.ts';

/** What plans bring to the database. */
export const sqlOfPlans: AreaSql = {
  name: 'plans',
  statements: copyVersionStatements,
  requests: { executes: ['copy_plan_version'] },
};
