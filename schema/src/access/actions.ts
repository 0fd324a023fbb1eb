import { actionsOn, type Refusal } from '../kit/action.ts';
import { ApiToken } from './api-token.ts';
import { administrators, oneself } from './holders.ts';
import { isInForce } from './in-force.ts';
import { userLifecycle } from './lifecycles.ts';
import { Notification } from './notification.ts';
import { PasswordLink } from './password-link.ts';
import { RoleGrant } from './role-grant.ts';
import { User } from './user.ts';

const me = `nullif(current_setting('app.user', true), '')::uuid`;

/** Nobody does it with themselves, by the column that names the user. */
const notOneself = (column: string): Refusal => ({
  code: 'NOT_ONESELF',
  facts: (row) => `case when ${row}.${column} = ${me} then '{}'::jsonb end`,
});

/** The second administrator is another than the first, who still is one. */
const firstOfTwo: Refusal = {
  code: 'ADMIN_NEEDS_TWO',
  facts: (row) => `case when ${row}.created_by = ${me} or not exists (select from role_grant office
    join app_user who on who.id = office.user_id and who.state = 'ACTIVE'
    where office.user_id = ${row}.created_by and office.role = 'ADMIN' and ${isInForce('office')}) then '{}'::jsonb end`,
};

const needsNoSecond: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.created_by is null or ${row}.confirmed_by_id is not null then '{}'::jsonb end`,
};

/** Until a person has chosen their password, whoever gave them the link could still choose it. */
const unopened: Refusal = {
  code: 'ACCOUNT_UNOPENED',
  facts: (row) =>
    `case when exists (select from app_user who where who.id = ${row}.user_id and (who.state <> 'ACTIVE' or who.password_ended_at is not null)) then '{}'::jsonb end`,
};

/** A link that was opened, replaced or left too long. */
const deadLink: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when not ${row}.needs_second or ${row}.used_at is not null or ${row}.voided_at is not null
    or ${row}.expires_at <= now() then '{}'::jsonb end`,
};

const ended: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.ended_at is not null then jsonb_build_object('endedAt', ${row}.ended_at) end`,
};

const revoked: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.revoked_at is not null then jsonb_build_object('revokedAt', ${row}.revoked_at) end`,
};

actionsOn(undefined, undefined, {
  inviteUser: { by: [administrators] },
});

actionsOn(User, userLifecycle, {
  activateUser: { by: [administrators], step: 'activate' },
  disableUser: { by: [administrators], step: 'disable', unless: [notOneself('id')] },
  resetPassword: { by: [administrators], during: ['INVITED', 'ACTIVE'], unless: [notOneself('id')] },
  grantRole: { by: [administrators], adds: true, unless: [notOneself('id')] },
  issueToken: { by: [oneself('id')], adds: true },
});

actionsOn(RoleGrant, undefined, {
  confirmRoleGrant: {
    by: [administrators],
    unless: [needsNoSecond, ended, notOneself('user_id'), firstOfTwo, unopened],
  },
  endRoleGrant: { by: [administrators], unless: [ended] },
});

actionsOn(PasswordLink, undefined, {
  confirmPasswordReset: {
    by: [administrators],
    unless: [needsNoSecond, deadLink, notOneself('user_id'), firstOfTwo],
  },
});

actionsOn(ApiToken, undefined, {
  revokeToken: { by: [oneself('user_id'), administrators], unless: [revoked] },
});

actionsOn(Notification, undefined, {
  readNotification: { by: [oneself('user_id')] },
});
