import { Router } from 'express';
import { notFound, onlyMethods } from '../http/refuse.ts';
import { accountBody } from './account-body.ts';
import { served, type Accounts, type Handler } from './account-frame.ts';
import { changePassword } from './change-password.ts';
import { openPasswordLink } from './open-password-link.ts';
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from './passkeys.ts';
import {
  confirmSecondFactor,
  enrolSecondFactor,
  removeOwnSecondFactor,
  signInWithSecondFactor,
} from './second-factor.ts';
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.ts';
import { signInWithPassword, signOut } from './sign-in-with-password.ts';

/**
 * What people do with their own account: sign in and out, choose or change
 * their password, enrol a second factor and add passkeys. These alone are served of what
 * the sign-in library can do, and no answer holds a session token: it is in the cookie, which no script reads.
 */
export function accountRoutes(accounts: Accounts): Router {
  const router = Router();
  router
    .route('/passkeys')
    .get(served(listPasskeys(accounts)))
    .all(onlyMethods('GET', 'HEAD'));
  router.use(accountBody(16_000));
  for (const [path, act] of Object.entries(acts))
    router
      .route(path)
      .post(served(act(accounts)))
      .all(onlyMethods('POST'));
  router.use(notFound);
  return router;
}

const acts: Record<string, (accounts: Accounts) => Handler> = {
  '/sign-in/email': signInWithPassword,
  '/sign-out': signOut,
  '/change-password': changePassword,
  '/two-factor/sign-in': signInWithSecondFactor,
  '/two-factor/enrol': enrolSecondFactor,
  '/two-factor/confirm': confirmSecondFactor,
  '/two-factor/remove': removeOwnSecondFactor,
  '/passkey/begin': beginPasskey,
  '/passkey/add': addPasskey,
  '/passkey/remove': removePasskey,
  '/passkey/begin-sign-in': beginPasskeySignIn,
  '/passkey/sign-in': signInWithPasskey,
  '/open-link': openPasswordLink,
};
