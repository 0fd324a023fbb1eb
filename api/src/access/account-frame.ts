import type { BlockList } from 'node:net';
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../http/refuse.ts';
import { LaneFull } from './hashing-lane.ts';
import { addressHeader, passwordLength, type SignIn } from './sign-in.ts';
import { type Attempt, TooManyAttempts } from './sign-in-attempts.ts';
import { sentences } from './sentences.ts';

/** What the routes of accounts work with. */
export interface Accounts {
  signIn: SignIn;
  trustedProxies: BlockList;
  publicUrl: URL | undefined;
}

export type Handler = (request: Request, response: Response) => Promise<void>;

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
      refuse(response, 503, 'RATE_LIMITED', sentences.tooManySignIns);
    }
  };

/**
 * Checks or hashes a password in the lane; an attempt that finds no place there is not counted.
 * @throws LaneFull
 */
export async function hashing<T>(signIn: SignIn, attempt: Attempt, work: () => Promise<T>): Promise<T> {
  try {
    return await signIn.lane.run(work);
  } catch (error) {
    if (error instanceof LaneFull) await attempt.withdraw();
    throw error;
  }
}

/** Notes in the trail what a person did with their account. */
export const log = (signIn: SignIn, verb: string, userId: string, facts: object) =>
  signIn.pool.query(`select public.log_access($1, $2, 'UPDATE', $3)`, [verb, userId, facts]);

/** What the sign-in library is told of a request: its cookie, its browser and the address that is believed. */
export function signInHeaders(request: Request, address: string): Headers {
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

/** The same for a wrong password and for an account that there is not. */
export const refuseCredentials = (response: Response) =>
  refuse(response, 401, 'SIGN_IN_REFUSED', sentences.wrongCredentials);

export const refusePassword = (response: Response) =>
  refuse(response, 400, 'BAD_INPUT', sentences.passwordLength(passwordLength));

export function refuseEarly(response: Response, retryAfterSeconds: number): void {
  response.set('retry-after', String(retryAfterSeconds));
  refuse(response, 429, 'RATE_LIMITED', sentences.tooManyAttempts({ seconds: retryAfterSeconds }), {
    retryAfterSeconds,
  });
}
