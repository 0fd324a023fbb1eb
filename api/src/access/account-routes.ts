import express, { Router } from 'express';
import { refuse, served, type Accounts } from './account-frame.ts';
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
  router.use(express.json({ limit: '16kb' }));
  router.post('/sign-in/email', served(signInWithPassword(accounts)));
  router.post('/sign-out', served(signOut(accounts)));
  router.post('/change-password', served(changePassword(accounts)));
  router.post('/two-factor/sign-in', served(signInWithSecondFactor(accounts)));
  router.post('/two-factor/enrol', served(enrolSecondFactor(accounts)));
  router.post('/two-factor/confirm', served(confirmSecondFactor(accounts)));
  router.post('/two-factor/remove', served(removeOwnSecondFactor(accounts)));
  router.get('/passkeys', served(listPasskeys(accounts)));
  router.post('/passkey/begin', served(beginPasskey(accounts)));
  router.post('/passkey/add', served(addPasskey(accounts)));
  router.post('/passkey/remove', served(removePasskey(accounts)));
  router.post('/passkey/begin-sign-in', served(beginPasskeySignIn(accounts)));
  router.post('/passkey/sign-in', served(signInWithPasskey(accounts)));
  router.post('/open-link', served(openPasswordLink(accounts)));
  router.use((_request, response) => refuse(response, 404, 'NOT_FOUND', 'There is no such endpoint.'));
  return router;
}
