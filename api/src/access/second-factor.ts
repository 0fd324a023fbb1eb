import {
  hashing,
  log,
  refuse,
  refuseCredentials,
  sendCookies,
  texts,
  told,
  type Accounts,
  type Handler,
} from './account-frame.ts';
import { clientAddress, maskedAddress } from './client-address.ts';
import { findSessionHolder } from './find-viewer.ts';

/**
 * Opens the session that waits for a second factor: a code of the authenticator app, or one of the recovery codes,
 * each of which works once. The library ends the attempt after five wrong codes, and locks after ten.
 */
export const signInWithSecondFactor =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { code = '', recoveryCode } = texts(request.body);
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const { api } = signIn.auth;
    const answer = recoveryCode
      ? await api.verifyBackupCode({ body: { code: recoveryCode }, headers, asResponse: true })
      : await api.verifyTOTP({ body: { code }, headers, asResponse: true });
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
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { password } = texts(request.body);
    const holder = await findSessionHolder(signIn, request.headers.cookie);
    if (!holder) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (!password) return refuseCredentials(response);
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const attempt = await signIn.attempts.begin(holder.email, address);
    const answer = await hashing(signIn, attempt, () =>
      signIn.auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
    );
    if (!answer.ok) return refuseCredentials(response);
    await attempt.succeeded();
    const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
    response.json({ uri: totpURI, recoveryCodes: backupCodes });
  };

/** Ends enrolling, once a code shows that the app has what it was given. */
export const confirmSecondFactor =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { code = '' } = texts(request.body);
    const holder = await findSessionHolder(signIn, request.headers.cookie);
    if (!holder) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const answer = await signIn.auth.api.verifyTOTP({ body: { code }, headers, asResponse: true });
    if (!answer.ok) return refuseCode(response, answer.status);
    await log(signIn, 'enrolSecondFactor', holder.userId, { from: maskedAddress(address) });
    signIn.viewers.forget(holder.userId);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };

/** Removes one's own second factor, to enrol another telephone. */
export const removeOwnSecondFactor =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { password } = texts(request.body);
    const holder = await findSessionHolder(signIn, request.headers.cookie);
    if (!holder) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (!password) return refuseCredentials(response);
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const attempt = await signIn.attempts.begin(holder.email, address);
    const answer = await hashing(signIn, attempt, () =>
      signIn.auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
    );
    if (!answer.ok) return refuseCredentials(response);
    await attempt.succeeded();
    await log(signIn, 'removeSecondFactor', holder.userId, { from: maskedAddress(address) });
    signIn.viewers.forget(holder.userId);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };

function refuseCode(response: Parameters<Handler>[1], status: number): void {
  if (status === 429 || status === 400) {
    response.set('retry-after', '900');
    return refuse(response, 429, 'RATE_LIMITED', 'Too many wrong codes; sign in again later.', {
      retryAfterSeconds: 900,
    });
  }
  refuse(response, 401, 'CODE_REFUSED', 'The code is not right, or came too late.');
}
