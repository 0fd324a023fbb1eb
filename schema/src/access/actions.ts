import { actionsOn, type Refusal } from '../kit/action.ts';
import { ApiToken } from './api-token.ts';
import { administrators, oneself } from './holders.ts';
import { userLifecycle } from './lifecycles.ts';
import { Notification } from './notification.ts';
import { RoleGrant } from './role-grant.ts';
import { User } from './user.ts';

const me = `nullif(current_setting('app.user', true), '')::uuid`;

/** Nobody does it with themselves, by the column that names the user. */
const notOneself = (column: string): Refusal => ({
  code: 'NOT_ONESELF',
  facts: (row) => `case when ${row}.${column} = ${me} then '{}'::jsonb end`,
});

/** The second administrator is another than the first. */
const firstOfTwo: Refusal = {
  code: 'ADMIN_NEEDS_TWO',
  facts: (row) => `case when ${row}.role = 'ADMIN' and ${row}.created_by = ${me} then '{}'::jsonb end`,
};

const needsNoSecond: Refusal = {
  code: 'TRANSITION_NOT_ALLOWED',
  facts: (row) => `case when ${row}.role <> 'ADMIN' or ${row}.confirmed_by_id is not null then '{}'::jsonb end`,
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
  resetPassword: { by: [administrators], unless: [notOneself('id')] },
  grantRole: { by: [administrators], adds: true, unless: [notOneself('id')] },
  issueToken: { by: [oneself('id')], adds: true },
});

actionsOn(RoleGrant, undefined, {
  confirmRoleGrant: { by: [administrators], unless: [needsNoSecond, ended, notOneself('user_id'), firstOfTwo] },
  endRoleGrant: { by: [administrators], unless: [ended] },
});

actionsOn(ApiToken, undefined, {
  revokeToken: { by: [oneself('user_id'), administrators], unless: [revoked] },
});

actionsOn(Notification, undefined, {
  readNotification: { by: [oneself('user_id')] },
});
