import { generateRegistrationOptions } from '@simplewebauthn/server';
import { refuse } from '../http/refuse.ts';
import { texts, type Accounts, type Handler } from './account-frame.ts';
import { networkOf } from '../http/client-address.ts';
import { challengeMinutes, putChallenge, takeChallenge } from './passkey-challenges.ts';
import { algorithms, readMade } from './passkey-proof.ts';
import { credentialsOf, deletePasskey, storePasskey } from './passkey-store.ts';
import { findHolder, provePassword } from './prove-password.ts';
import { relyingParty } from './relying-party.ts';
import { appOf, endTokensWithoutFactor } from './second-factor.ts';
import { sentences } from './sentences.ts';

const mostPasskeys = 20;
const longestName = 60;

/** One's own passkeys, and whether an authenticator app is enrolled beside them. */
export const listPasskeys =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await findHolder(accounts, request, response);
    if (!holder) return;
    const { pool } = accounts.signIn;
    const { rows: passkeys } = await pool.query(
      `select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from passkey where user_id = $1 order by created_at, id`,
      [holder.userId],
    );
    response.json({ passkeys, hasApp: (await appOf(pool, holder.userId)) === 'ENROLLED' });
  };

/** Begins to add a passkey, after the password: what the browser is to make, for this session alone. */
export const beginPasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = (await provePassword(accounts, [request, response]))?.holder;
    if (!holder) return;
    const { signIn, publicUrl } = accounts;
    const known = await credentialsOf(signIn.pool, holder.userId);
    if (known.length >= mostPasskeys)
      return refuse(response, 409, 'TOO_MANY_PASSKEYS', sentences.tooManyPasskeys({ most: mostPasskeys }));
    const options = await generateRegistrationOptions({
      rpName: 'Fupin',
      rpID: relyingParty(request, publicUrl).rpID,
      userID: new TextEncoder().encode(holder.userId),
      userName: holder.email,
      userDisplayName: holder.name,
      excludeCredentials: known,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: algorithms,
      timeout: challengeMinutes * 60_000,
    });
    await putChallenge(signIn.pool, {
      binding: `add ${holder.sessionId}`,
      challenge: options.challenge,
      userId: holder.userId,
      network: networkOf(holder.address),
    });
    response.json(options);
  };

/** Adds the passkey that the browser made; its owner is told, and the trail has it by its name. */
export const addPasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await findHolder(accounts, request, response);
    if (!holder) return;
    const { signIn, publicUrl } = accounts;
    const name = (texts(request.body)['name'] ?? '').trim();
    if (name === '' || name.length > longestName)
      return refuse(response, 400, 'BAD_INPUT', sentences.passkeyName({ most: longestName }), {
        path: ['name'],
      });
    const asked = await takeChallenge(signIn.pool, `add ${holder.sessionId}`);
    const party = relyingParty(request, publicUrl);
    const credential = asked && (await readMade(request.body?.response, { challenge: asked.challenge, party }));
    if (!credential || !(await storePasskey(signIn.pool, { holder, name, credential })))
      return refuse(response, 400, 'PASSKEY_REFUSED', sentences.passkeyNotAdded);
    signIn.viewers.forget(holder.userId);
    response.json({ added: true });
  };

/** Removes one of one's own passkeys, after the password. */
export const removePasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = (await provePassword(accounts, [request, response]))?.holder;
    if (!holder) return;
    const { signIn } = accounts;
    const passkey = { userId: holder.userId, id: texts(request.body)['id'] ?? '' };
    if (!(await deletePasskey(signIn.pool, passkey, holder.place)))
      return refuse(response, 404, 'NOT_FOUND', sentences.noSuchPasskey);
    await endTokensWithoutFactor(signIn, holder.userId, 'removePasskey');
    signIn.viewers.forget(holder.userId);
    response.json({ removed: true });
  };
