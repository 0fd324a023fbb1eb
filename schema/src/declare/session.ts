/** What a request says of who asks before it reads or writes; the language only where something is said in it. */
export type SessionVariable =
  | 'user'
  | 'grants'
  | 'companies'
  | 'counties'
  | 'audits_all'
  | 'audited_companies'
  | 'audited_counties'
  | 'administers'
  | 'language';

/**
 * A variable of the session as SQL text; null where it is not set, also on a pooled connection, which keeps empty texts.
 * In a sub-select PostgreSQL evaluates it once per statement, which policies need.
 */
export const sessionVariable = (name: SessionVariable): string => `nullif(current_setting('app.${name}', true), '')`;

/** The id of the user who asks, as SQL; null when nobody is signed in. */
export const sessionUser = `${sessionVariable('user')}::uuid`;
