import { readSql, type AreaSql } from '@fupin/schema/model';

/** What reading brings to the database. */
export const sqlOfReads: AreaSql = {
  name: 'read',
  statements: [readSql('./refuse-answer.sql', import.meta.url)],
  requests: { executes: ['refuse_answer'] },
};
