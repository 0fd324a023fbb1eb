import { readSql, type AreaSql } from '@fupin/schema/model';

const read = (file: `./${string}.sql`): string => readSql(file, import.meta.url);

/** What notices bring to the database. */
export const sqlOfCollaboration: AreaSql = {
  name: 'collaboration',
  statements: [read('./notify.sql'), read('./remind-of-due-dates.sql')],
  requests: { executes: ['notify_holders', 'notify_person', 'remind_of_due_dates'] },
  acts: ['remind'],
};
