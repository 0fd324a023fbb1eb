import { readSql, type AreaSql } from '../storage/area-sql.ts';
import { movementView, postedEntryView } from './movements-sql.ts';

/** What money brings to the database beside its guards: what moved, said once for guards, verbs and figures. */
export const sqlOfMoney: AreaSql = {
  name: 'money',
  statements: [
    readSql('./paid-by.sql', import.meta.url),
    movementView,
    postedEntryView,
    readSql('./refuse-parts-beyond.sql', import.meta.url),
  ],
  requests: { executes: ['paid_by'], tables: { movement: 'select' } },
};
