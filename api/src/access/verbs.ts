import type { Verb } from '../write/verb.ts';
import { activateUser } from './activate-user.ts';
import { confirmPasswordReset } from './confirm-password-reset.ts';
import { confirmRoleGrant } from './confirm-role-grant.ts';
import { disableUser } from './disable-user.ts';
import { endRoleGrant } from './end-role-grant.ts';
import { grantRole } from './grant-role.ts';
import { inviteUser } from './invite-user.ts';
import { issueToken } from './issue-token.ts';
import { resetPassword } from './reset-password.ts';
import { revokeToken } from './revoke-token.ts';
import type { SignIn } from './sign-in.ts';

declare module '../write/verb-context.ts' {
  interface VerbServices {
    signIn: SignIn;
  }
}

/** What administrators do with accounts and roles, and everybody with their own tokens. */
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
];
