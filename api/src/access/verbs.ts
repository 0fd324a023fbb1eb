import type { Verb } from '../write/verb.ts';
import { confirmRoleGrant, endRoleGrant, grantRole } from './grant-role.ts';
import { activateUser, disableUser, inviteUser, resetPassword } from './invite-user.ts';
import { issueToken, revokeToken } from './issue-token.ts';
import { readNotification } from './read-notification.ts';

/** What administrators do with accounts and roles, and everybody with their own tokens and notices. */
export const accessVerbs: readonly Verb[] = [
  inviteUser,
  activateUser,
  disableUser,
  resetPassword,
  grantRole,
  confirmRoleGrant,
  endRoleGrant,
  issueToken,
  revokeToken,
  readNotification,
];
