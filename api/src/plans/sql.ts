import { readSql, type AreaSql } from '@fupin/schema/model';

/** What plans bring to the database. */
export const sqlOfPlans: AreaSql = {
  name: 'plans',
  statements: [readSql('./copy-version.sql', import.meta.url)],
  requests: { executes: ['copy_plan_version'] },
};
