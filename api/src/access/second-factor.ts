import type pg from 'pg';
import { refuse } from '../http/refuse.ts';
import { log, sendCookies, texts, signInHeaders, type Accounts, type Handler } from './account-frame.ts';
import { clientAddress, maskedAddress } from '../http/client-address.ts';
import { deciding } from './find-viewer.ts';
import { endedSince, openInTime } from './open-in-time.ts';
import { removeSecondFactor, type SignIn } from './sign-in.ts';
import { findHolder, provePassword, whileSignedIn } from './prove-password.ts';
import { sentences as commonSentences } from '../errors/sentences.ts';
import { sentences } from './sentences.ts';
import { verifiedOnce } from './used-codes.ts';

/**
 * Opens the session that waits for a second factor: a code of the authenticator app, or one of the recovery codes,
 * each of which works once, like every code of the app. The library ends the attempt after five wrong codes, and locks after ten.
 */
export const signInWithSecondFactor =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { code = '', recoveryCode } = texts(request.body);
    const address = clientAddress(request, trustedProxies);
    const headers = signInHeaders(request, address);
    const { api } = signIn.auth;
    const waiting = await api.waitingPerson({ headers });
    if (!waiting) return refuse(response, 409, 'NO_SIGN_IN_PENDING', sentences.passwordFirst);
    if ((await appOf(signIn.pool, waiting.userId)) !== 'ENROLLED')
      return refuse(response, 409, 'NO_APP_ENROLLED', sentences.noApp);
    const open = async () =>
      (await endedSince(signIn, waiting.userId, waiting.since))
        ? undefined
        : recoveryCode
          ? api.verifyBackupCode({ body: { code: recoveryCode }, headers, asResponse: true })
          : verifiedOnce(signIn.pool, { userId: waiting.userId, code }, () =>
              api.verifyTOTP({ body: { code }, headers, asResponse: true }),
            );
    const answer = await openInTime(signIn, waiting.userId, open);
    if (!answer) return refuse(response, 409, 'NO_SIGN_IN_PENDING', sentences.passwordFirst);
    sendCookies(response, answer);
    if (!answer.ok) return refuseCode(response, answer.status);
    const { user } = (await answer.json()) as { user: { id: string } };
    await log(signIn, 'signIn', user.id, {
      from: maskedAddress(address),
      with: recoveryCode ? 'RECOVERY_CODE' : 'TOTP',
    });
    response.json({ signedIn: true });
  };

/** Begins to enrol: what the authenticator app is given, and the recovery codes, told this once. */
export const enrolSecondFactor =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const proved = await provePassword(accounts, [request, response], {
      check: ({ api }, password, { headers }) =>
        api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
    });
    if (!proved) return;
    const { totpURI, backupCodes } = (await proved.checked.json()) as { totpURI: string; backupCodes: string[] };
    response.json({ uri: totpURI, recoveryCodes: backupCodes });
  };

/** Ends enrolling, once a code shows that the app has what it was given. */
export const confirmSecondFactor =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await findHolder(accounts, request, response);
    if (!holder) return;
    const { signIn } = accounts;
    const { code = '' } = texts(request.body);
    const { userId, headers } = holder;
    if (!(await appOf(signIn.pool, userId))) return refuse(response, 409, 'NO_APP_ENROLLED', sentences.beginApp);
    const verify = () =>
      verifiedOnce(signIn.pool, { userId, code }, () =>
        signIn.auth.api.verifyTOTP({ body: { code }, headers, asResponse: true }),
      );
    const answer = await whileSignedIn(signIn, holder, verify);
    if (!answer) {
      await removeSecondFactor(signIn, userId);
      return refuse(response, 401, 'UNAUTHENTICATED', commonSentences.signIn);
    }
    if (!answer.ok) return refuseCode(response, answer.status);
    await log(signIn, 'enrolSecondFactor', userId, holder.place);
    signIn.viewers.forget(userId);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };

/** Removes one's own second factor, to enrol another telephone. */
export const removeOwnSecondFactor =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await findHolder(accounts, request, response);
    if (!holder) return;
    const { signIn } = accounts;
    const { userId, place } = holder;
    if (!(await appOf(signIn.pool, userId))) return refuse(response, 409, 'NO_APP_ENROLLED', sentences.noOwnApp);
    const proved = await provePassword(accounts, [request, response], {
      check: ({ api }, password, { headers }) =>
        api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
    });
    if (!proved) return;
    await endTokensWithoutFactor(signIn, userId, 'removeSecondFactor');
    await log(signIn, 'removeSecondFactor', userId, place);
    signIn.viewers.forget(userId);
    sendCookies(response, proved.checked);
    response.json({ signedIn: true });
  };

/** Whether a person has an authenticator app: enrolled, or begun and not confirmed yet. */
export async function appOf(pool: pg.Pool, userId: string): Promise<'BEGUN' | 'ENROLLED' | undefined> {
  const { rows } = await pool.query<{ isEnrolled: boolean }>(
    `select verified is not false as "isEnrolled" from "twoFactor" where "userId" = $1`,
    [userId],
  );
  return rows[0] && (rows[0].isEnrolled ? 'ENROLLED' : 'BEGUN');
}

/** Ends the tokens of somebody who decides and has no second factor any more, where that is needed. */
export async function endTokensWithoutFactor(
  { pool, requireTwoFactor }: Pick<SignIn, 'pool' | 'requireTwoFactor'>,
  userId: string,
  act: string,
): Promise<void> {
  if (!requireTwoFactor) return;
  await pool.query(
    `select public.end_tokens_without_factor(id::uuid, $2, $3) from "user" where id = $1 and "twoFactorEnabled" is not true`,
    [userId, act, [...deciding]],
  );
}

function refuseCode(response: Parameters<Handler>[1], status: number): void {
  if (status === 429 || status === 400) {
    response.set('retry-after', '900');
    return refuse(response, 429, 'RATE_LIMITED', sentences.tooManyCodes, {
      retryAfterSeconds: 900,
    });
  }
  refuse(response, 401, 'CODE_REFUSED', sentences.wrongCode);
}
