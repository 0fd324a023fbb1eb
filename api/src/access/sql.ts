import { readSql, type AreaSql } from '@fupin/schema/model';

const read = (file: `./${string}.sql`): string => readSql(file, import.meta.url);

/** What accounts, roles and notices bring to the database. */
export const sqlOfAccess: AreaSql = {
  name: 'access',
  statements: [
    read('./notify.sql'),
    read('./remind-of-due-dates.sql'),
    read('./log-access.sql'),
    read('./has-password.sql'),
    read('./use-password-link.sql'),
    read('./change-sign-in.sql'),
  ],
  requests: { executes: ['notify_holders', 'notify_person', 'remind_of_due_dates'] },
  signIn: {
    executes: [
      'has_password',
      'use_password_link',
      'log_access',
      'log_failed_sign_in',
      'end_tokens_after_change',
      'note_passkey_change',
    ],
  },
  acts: [
    'makeAdministrator',
    'issueToken',
    'remind',
    'changePassword',
    'openPasswordLink',
    'addPasskey',
    'removePasskey',
  ],
};
