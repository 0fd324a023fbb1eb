import type { Refusal } from '../declare/action.ts';
import { isInForce, lasts } from './in-force.ts';
import { sessionUser } from '../declare/session.ts';
import { isKnownToTwo, isWaiting } from './known-to-two.ts';

/** Nobody does it with themselves, by the column that names the user. */
export const notOneself = (column: string): Refusal => ({
  code: 'NOT_ONESELF',
  facts: (row) => `case when ${row}.${column} = ${sessionUser} then '{}'::jsonb end`,
});

/** The second administrator is another than the first, who still is one. */
export const firstOfTwo: Refusal = {
  code: 'ADMIN_NEEDS_TWO',
  facts: (row) => `case when ${row}.created_by = ${sessionUser} or not exists (select from role_grant office
    join app_user who on who.id = office.user_id and who.state = 'ACTIVE'
    where office.user_id = ${row}.created_by and office.role = 'ADMIN' and ${isInForce('office')}) then '{}'::jsonb end`,
};

/** Neither of two administrators ends the other, by the column that names the user; `when` narrows the rows. */
const endsOnlyOther = (column: string, when: (row: string) => string): Refusal => ({
  code: 'ADMIN_NEEDS_TWO',
  facts: (row) => `case when ${row}.${column} <> ${sessionUser} and ${when(row)} and (
    select bool_or(office.user_id = ${row}.${column})
      and count(distinct office.user_id) filter (where office.user_id <> ${row}.${column} and ${lasts('office')}) < 2
    from role_grant office join app_user who on who.id = office.user_id and who.state = 'ACTIVE'
    where office.role = 'ADMIN' and ${isInForce('office')}) then '{}'::jsonb end`,
});

export const onlyOtherAdministrator = endsOnlyOther('id', () => 'true');
export const officeOfOnlyOther = endsOnlyOther('user_id', (row) => `${row}.role = 'ADMIN' and ${isInForce(row)}`);

export const needsNoSecond: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.created_by is null or ${row}.confirmed_by_id is not null then '{}'::jsonb end`,
};

/**
 * Whoever gave a person the link could open it too: a first role needs a link by another than who confirms, which from
 * then on opens with a code alone.
 */
export const noLinkWaits: Refusal = {
  code: 'FIRST_ROLE_NEEDS_LINK',
  facts: (row) => `case when ${row}.created_by is distinct from ${sessionUser}
    and not ${isKnownToTwo(`${row}.user_id`)} and not exists (select from password_link link
    where link.user_id = ${row}.user_id and link.created_by is distinct from ${sessionUser} and ${isWaiting('link')})
    then '{}'::jsonb end`,
};

/** A link that was opened, replaced or left too long. */
export const deadLink: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when not ${row}.needs_second or ${row}.used_at is not null or ${row}.voided_at is not null
    or ${row}.expires_at <= now() then '{}'::jsonb end`,
};

export const ended: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.ended_at is not null then jsonb_build_object('endedAt', ${row}.ended_at) end`,
};

export const revoked: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.revoked_at is not null then jsonb_build_object('revokedAt', ${row}.revoked_at) end`,
};
