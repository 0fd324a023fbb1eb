import { today } from '../values/today.ts';

/**
 * Whether two administrators gave a role, or the system did, or one did while one was enough, and nobody has ended it:
 * SQL over a row of grants.
 */
export const isGiven = (grant: string): string =>
  `${grant}.ended_at is null and (${grant}.confirmed_by_id is not null or ${grant}.created_by is null or ${grant}.given_alone)`;

/** Whether a role ends on no day of the next three months. */
export const lasts = (grant: string): string => `(${grant}.ends_on is null or ${grant}.ends_on > ${today} + 90)`;

/** Whether a role holds today. Those that are limited to a program open nothing yet. */
export const isInForce = (grant: string): string =>
  `${grant}.program_id is null and ${isGiven(grant)} and ${grant}.starts_on <= ${today}
    and (${grant}.ends_on is null or ${grant}.ends_on >= ${today})`;
