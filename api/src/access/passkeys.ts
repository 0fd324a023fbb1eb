import { generateRegistrationOptions } from '@simplewebauthn/server';
import { refuse, texts, type Accounts, type Handler } from './account-frame.ts';
import { clientAddress, maskedAddress, networkOf } from './client-address.ts';
import { challengeMinutes, putChallenge, takeChallenge } from './passkey-challenges.ts';
import { algorithms, readMade } from './passkey-proof.ts';
import { credentialsOf, deletePasskey, storePasskey } from './passkey-store.ts';
import { findHolder, provePassword } from './prove-password.ts';
import { relyingParty } from './relying-party.ts';

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
    const { rowCount } = await pool.query(`select from "twoFactor" where "userId" = $1 and verified is not false`, [
      holder.userId,
    ]);
    response.json({ passkeys, hasApp: rowCount === 1 });
  };

/** Begins to add a passkey, after the password: what the browser is to make, for this session alone. */
export const beginPasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await provePassword(accounts, request, response);
    if (!holder) return;
    const { signIn, trustedProxies, publicUrl } = accounts;
    const known = await credentialsOf(signIn.pool, holder.userId);
    if (known.length >= mostPasskeys)
      return refuse(
        response,
        409,
        'TOO_MANY_PASSKEYS',
        `A person has at most ${mostPasskeys} passkeys: remove one first.`,
      );
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
      network: networkOf(clientAddress(request, trustedProxies)),
    });
    response.json(options);
  };

/** Adds the passkey that the browser made; its owner is told, and the trail has it by its name. */
export const addPasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await findHolder(accounts, request, response);
    if (!holder) return;
    const { signIn, trustedProxies, publicUrl } = accounts;
    const name = (texts(request.body)['name'] ?? '').trim();
    if (name === '' || name.length > longestName)
      return refuse(response, 400, 'BAD_INPUT', `A passkey has a name of at most ${longestName} characters.`, {
        path: ['name'],
      });
    const asked = await takeChallenge(signIn.pool, `add ${holder.sessionId}`);
    const party = relyingParty(request, publicUrl);
    const credential = asked && (await readMade(request.body?.response, { challenge: asked.challenge, party }));
    const place = { from: maskedAddress(clientAddress(request, trustedProxies)) };
    if (!credential || !(await storePasskey(signIn.pool, { userId: holder.userId, name, credential }, place)))
      return refuse(response, 400, 'PASSKEY_REFUSED', 'The passkey could not be added: begin anew.');
    signIn.viewers.forget(holder.userId);
    response.json({ added: true });
  };

/** Removes one of one's own passkeys, after the password. */
export const removePasskey =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const holder = await provePassword(accounts, request, response);
    if (!holder) return;
    const { signIn, trustedProxies } = accounts;
    const passkey = { userId: holder.userId, id: texts(request.body)['id'] ?? '' };
    const place = { from: maskedAddress(clientAddress(request, trustedProxies)) };
    if (!(await deletePasskey(signIn.pool, passkey, place)))
      return refuse(response, 404, 'NOT_FOUND', 'You have no such passkey.');
    signIn.viewers.forget(holder.userId);
    response.json({ removed: true });
  };
