import { readSql, type AreaSql } from '@fupin/schema/model';

const read = (file: `./${string}.sql`): string => readSql(file, import.meta.url);

/** What accounts and roles bring to the database. */
export const sqlOfAccess: AreaSql = {
  name: 'access',
  statements: [
    read('./log-access.sql'),
    read('./has-password.sql'),
    read('./use-password-link.sql'),
    read('./access-epoch.sql'),
    read('./change-sign-in.sql'),
  ],
  requests: { executes: ['still_signed_in'] },
  signIn: {
    executes: [
      'has_password',
      'use_password_link',
      'password_link_needs_code',
      'access_epoch',
      'log_access',
      'log_failed_sign_in',
      'end_tokens_after_change',
      'end_tokens_without_factor',
      'note_passkey_change',
    ],
  },
  acts: [
    'makeAdministrator',
    'issueToken',
    'changePassword',
    'openPasswordLink',
    'addPasskey',
    'removePasskey',
    'removeSecondFactor',
  ],
};
