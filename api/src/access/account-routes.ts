import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { BlockList } from 'node:net';
import { addressHeader, passwordLength, type SignIn } from './sign-in.ts';
import { clientAddress, maskedAddress } from './client-address.ts';
import { findViewer } from './find-viewer.ts';
import { LaneFull } from './hashing-lane.ts';
import { TooManyAttempts } from './sign-in-attempts.ts';

/** What the routes of accounts work with. */
export interface Accounts {
  signIn: SignIn;
  trustedProxies: BlockList;
}

/**
 * What people do with their own account: sign in and out, and change their password. These alone are served of what
 * the sign-in library can do, and no answer holds a session token: it is in the cookie, which no script reads.
 */
export function accountRoutes(accounts: Accounts): Router {
  const router = Router();
  router.use(express.json({ limit: '4kb' }));
  router.post('/sign-in/email', served(signInWithPassword(accounts)));
  router.post('/sign-out', served(signOut(accounts)));
  router.post('/change-password', served(changePassword(accounts)));
  router.use((_request, response) => refuse(response, 404, 'NOT_FOUND', 'There is no such endpoint.'));
  return router;
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** Refuses what comes too early or too much at once, and says when to come again. */
export const served =
  (handle: Handler): RequestHandler =>
  async (request, response, next) => {
    try {
      await handle(request, response);
    } catch (error) {
      if (error instanceof TooManyAttempts) return refuseEarly(response, error.retryAfterSeconds);
      if (!(error instanceof LaneFull)) return next(error);
      response.set('retry-after', '2');
      refuse(response, 503, 'RATE_LIMITED', 'Too many people sign in at this moment; try again shortly.');
    }
  };

const signInWithPassword =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { email, password } = texts(request.body);
    if (!email || !password || email.length > 254 || password.length > passwordLength.most)
      return refuseCredentials(response);
    const address = clientAddress(request, trustedProxies);
    const attempt = await signIn.attempts.begin(email, address);
    const answer = await signIn.lane
      .run(() =>
        signIn.auth.api.signInEmail({ body: { email, password }, headers: told(request, address), asResponse: true }),
      )
      .catch(async (error: unknown) => {
        if (error instanceof LaneFull) await attempt.withdraw();
        throw error;
      });
    const facts = { from: maskedAddress(address) };
    if (!answer.ok) {
      await signIn.pool.query('select public.log_failed_sign_in($1, $2)', [email.toLowerCase(), facts]);
      return attempt.waitSeconds ? refuseEarly(response, attempt.waitSeconds) : refuseCredentials(response);
    }
    await attempt.succeeded();
    const { user } = (await answer.json()) as { user: { id: string } };
    await log(signIn, 'signIn', user.id, facts);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };

const signOut =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const found = await signIn.auth.api.getSession({ headers });
    sendCookies(response, await signIn.auth.api.signOut({ headers, asResponse: true }));
    if (found) await log(signIn, 'signOut', found.user.id, { from: maskedAddress(address) });
    response.json({ signedIn: false });
  };

/** Whoever changes their password stays signed in here and nowhere else. */
const changePassword =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { currentPassword, newPassword } = texts(request.body);
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const viewer = await findViewer(signIn, { cookie: request.headers.cookie });
    if (!viewer) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (!currentPassword || !isPassword(newPassword)) return refusePassword(response);
    const attempt = await signIn.attempts.begin(`${viewer.userId} changes the password`, address);
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    const answer = await signIn.lane.run(() => signIn.auth.api.changePassword({ body, headers, asResponse: true }));
    if (!answer.ok) return refuseCredentials(response);
    await attempt.succeeded();
    await signIn.pool.query('select public.end_tokens_after_change($1, $2)', [
      viewer.userId,
      { from: maskedAddress(address) },
    ]);
    signIn.viewers.forget(viewer.userId);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };

export const log = (signIn: SignIn, verb: string, userId: string, facts: object) =>
  signIn.pool.query(`select public.log_access($1, $2, 'UPDATE', $3)`, [verb, userId, facts]);

/** What the sign-in library is told of a request: its cookie, its browser and the address that is believed. */
export function told(request: Request, address: string): Headers {
  const { cookie, 'user-agent': browser } = request.headers;
  return new Headers({
    [addressHeader]: address,
    ...(cookie && { cookie }),
    ...(browser && { 'user-agent': browser.slice(0, 300) }),
  });
}

export function sendCookies(response: Response, answer: globalThis.Response): void {
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie);
}

/** The members of a body that are texts. */
export const texts = (body: unknown): Partial<Record<string, string>> =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([, value]) => typeof value === 'string'));

export const isPassword = (text: string | undefined): text is string =>
  text !== undefined && text.length >= passwordLength.least && text.length <= passwordLength.most;

export function refuse(response: Response, status: number, code: string, message: string, facts = {}): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...facts } }] });
}

/** The same for a wrong password and for an account that there is not. */
const refuseCredentials = (response: Response) =>
  refuse(response, 401, 'SIGN_IN_REFUSED', 'The address or the password is not right.');

export const refusePassword = (response: Response) =>
  refuse(response, 400, 'BAD_INPUT', `A password has ${passwordLength.least} to ${passwordLength.most} characters.`);

function refuseEarly(response: Response, retryAfterSeconds: number): void {
  response.set('retry-after', String(retryAfterSeconds));
  refuse(response, 429, 'RATE_LIMITED', `Too many attempts failed; try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
}
