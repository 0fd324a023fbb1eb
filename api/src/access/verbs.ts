import type { Verb } from '../write/verb.ts';
import { confirmRoleGrant, endRoleGrant, grantRole } from './grant-role.ts';
import { activateUser, disableUser, inviteUser } from './invite-user.ts';
import { issueToken, revokeToken } from './issue-token.ts';
import { readNotification } from './read-notification.ts';
import { confirmPasswordReset, resetPassword } from './reset-password.ts';

/** What administrators do with accounts and roles, and everybody with their own tokens and notices. */
export const accessVerbs: readonly Verb[] = [
  inviteUser,
  activateUser,
  disableUser,
  resetPassword,
  confirmPasswordReset,
  grantRole,
  confirmRoleGrant,
  endRoleGrant,
  issueToken,
  revokeToken,
  readNotification,
];
