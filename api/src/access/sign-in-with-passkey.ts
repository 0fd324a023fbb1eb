import { randomBytes } from 'node:crypto';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { parseCookies } from 'better-auth/cookies';
import type { Request } from 'express';
import { refuse } from '../http/refuse.ts';
import { log, refuseEarly, sendCookies, signInHeaders, type Accounts, type Handler } from './account-frame.ts';
import { clientAddress, maskedAddress, networkOf } from '../http/client-address.ts';
import { endedSince, openInTime } from './open-in-time.ts';
import { challengeMinutes, putChallenge, takeChallenge } from './passkey-challenges.ts';
import { readCounter } from './passkey-proof.ts';
import { credentialsOf, findPasskey, noteUse, type Passkey } from './passkey-store.ts';
import { relyingParty } from './relying-party.ts';
import type { SignIn } from './sign-in.ts';
import { sentences } from './sentences.ts';

/**
 * Asks the browser for a passkey: for any of ours, or after a password for one of that person's. The challenge is
 * bound to a cookie that no script reads.
 */
export const beginPasskeySignIn =
  ({ signIn, trustedProxies, publicUrl }: Accounts): Handler =>
  async (request, response) => {
    const address = clientAddress(request, trustedProxies);
    const afterPassword = request.body?.afterPassword === true;
    const waiting = afterPassword
      ? await signIn.auth.api.waitingPerson({ headers: signInHeaders(request, address) })
      : null;
    if (afterPassword && !waiting) return refuse(response, 401, 'PASSKEY_REFUSED', sentences.passwordFirst);
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(request, publicUrl).rpID,
      userVerification: 'required',
      timeout: challengeMinutes * 60_000,
      ...(waiting && { allowCredentials: await credentialsOf(signIn.pool, waiting.userId) }),
    });
    const visit = randomBytes(32).toString('base64url');
    await putChallenge(signIn.pool, {
      binding: `sign in ${visit}`,
      challenge: options.challenge,
      userId: waiting?.userId ?? null,
      network: networkOf(address),
    });
    response.cookie(visitCookie(signIn), visit, {
      httpOnly: true,
      sameSite: 'strict',
      secure: signIn.cookies.isSecure,
      path: '/',
      maxAge: challengeMinutes * 60_000,
    });
    response.json(options);
  };

/**
 * Opens a session for the answer of a passkey, which saw and verified who holds it: it counts as both factors, and as
 * the second one after a password. Each answer is counted as a failure of the account before it is looked at.
 */
export const signInWithPasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const { signIn, trustedProxies } = accounts;
    const address = clientAddress(request, trustedProxies);
    const credentialId = credentialIdOf(request.body?.response);
    const passkey = credentialId ? await findPasskey(signIn.pool, credentialId) : undefined;
    const attempt = await signIn.attempts.begin(passkey?.email ?? `passkey ${credentialId}`, address);
    const facts = { from: maskedAddress(address), with: 'PASSKEY' };
    const opened = passkey && (await openInTime(signIn, passkey.userId, () => openFor(passkey, accounts, request)));
    if (!opened) {
      if (passkey) await signIn.pool.query('select public.log_failed_sign_in($1, $2)', [passkey.email, facts]);
      if (attempt.waitSeconds) return refuseEarly(response, attempt.waitSeconds);
      return refuse(response, 401, 'PASSKEY_REFUSED', sentences.wrongPasskey);
    }
    await attempt.succeeded();
    await log(signIn, 'signIn', passkey.userId, facts);
    sendCookies(response, opened);
    response.json({ signedIn: true });
  };

/** The library's answer with the cookies of a session, when the passkey answers what this visitor was asked. */
async function openFor({ credential }: Passkey, accounts: Accounts, request: Request): Promise<Response | undefined> {
  const { signIn, trustedProxies, publicUrl } = accounts;
  const passkey = await findPasskey(signIn.pool, credential.id);
  if (!passkey) return undefined;
  const visit = parseCookies(request.headers.cookie ?? '').get(visitCookie(signIn));
  const asked = visit ? await takeChallenge(signIn.pool, `sign in ${visit}`) : undefined;
  if (!asked || (asked.userId !== null && asked.userId !== passkey.userId)) return undefined;
  const party = relyingParty(request, publicUrl);
  const counter = await readCounter(request.body.response, { challenge: asked.challenge, party, passkey });
  if (counter === undefined || !(await noteUse(signIn.pool, passkey, counter))) return undefined;
  const headers = signInHeaders(request, clientAddress(request, trustedProxies));
  const afterPassword = asked.userId !== null;
  const waiting = afterPassword ? await signIn.auth.api.waitingPerson({ headers }) : null;
  if (waiting && (await endedSince(signIn, waiting.userId, waiting.since))) return undefined;
  const opened = await signIn.auth.api.openSession({
    body: { userId: passkey.userId, afterPassword },
    headers,
    asResponse: true,
  });
  return opened.ok ? opened : undefined;
}

const visitCookie = ({ cookies }: SignIn) => `${cookies.prefix}.passkey`;

/** The credential that an answer names; those of authenticators have up to 1023 bytes. */
function credentialIdOf(answer: unknown): string | undefined {
  const id = (answer as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' && /^[\w-]{1,1364}$/.test(id) ? id : undefined;
}
