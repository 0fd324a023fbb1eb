import { isGiven } from './in-force.ts';

/** Whether a link still waits for its person, or for a second administrator: SQL over a row of links. */
export const isWaiting = (link: string): string =>
  `${link}.used_at is null and ${link}.voided_at is null and (${link}.expires_at > now() or (${link}.needs_second and ${link}.confirmed_by_id is null))`;

/**
 * Whether two administrators know whose account it is: the person holds a role, or opened the account last by the link of
 * one and the code of another. SQL over the id of the user.
 */
export const isKnownToTwo = (user: string): string =>
  `(exists (select from role_grant held where held.user_id = ${user} and ${isGiven('held')})
    or coalesce((select opened.confirmed_by_id is not null from password_link opened
      where opened.user_id = ${user} and opened.used_at is not null order by opened.used_at desc limit 1), false))`;
