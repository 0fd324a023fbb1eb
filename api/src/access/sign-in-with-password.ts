import { randomUUID } from 'node:crypto';
import {
  hashing,
  log,
  refuseCredentials,
  refuseEarly,
  sendCookies,
  texts,
  signInHeaders,
  type Accounts,
  type Handler,
} from './account-frame.ts';
import { isAddress } from './address.ts';
import { clientAddress, maskedAddress } from '../http/client-address.ts';
import { refuse } from '../http/refuse.ts';
import { openInTime, personAt } from './open-in-time.ts';
import { hasPasskey } from './passkey-store.ts';
import { passwordLength, type SignIn } from './sign-in.ts';
import { sentences } from './sentences.ts';

/** Whom an unknown address stands for, so that its answer takes no less time. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Opens a session for an address and its password; each attempt is counted before it is tried. */
export const signInWithPassword =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { email: typed = '', password } = texts(request.body);
    const email = typed.trim();
    if (!password || !isAddress(email) || password.length > passwordLength.most) return refuseCredentials(response);
    const address = clientAddress(request, trustedProxies);
    const attempt = await signIn.attempts.begin(email, address);
    const headers = signInHeaders(request, address);
    const open = async () => {
      // A password that was reset is checked like any other, so that its answer takes no less time.
      const body = { email, password: (await hasPassword(signIn, email)) ? password : randomUUID() };
      return hashing(signIn, attempt, () => signIn.auth.api.signInEmail({ body, headers, asResponse: true }));
    };
    const answer = await openInTime(signIn, (await personAt(signIn, email)) ?? nobody, open);
    const facts = { from: maskedAddress(address) };
    if (!answer?.ok) {
      await signIn.pool.query('select public.log_failed_sign_in($1, $2)', [email.toLowerCase(), facts]);
      return attempt.waitSeconds ? refuseEarly(response, attempt.waitSeconds) : refuseCredentials(response);
    }
    await attempt.succeeded();
    const { user, twoFactorMethods } = (await answer.json()) as { user?: { id: string }; twoFactorMethods?: string[] };
    if (await endIfDisabled(signIn, email)) {
      await signIn.pool.query('select public.log_failed_sign_in($1, $2)', [email.toLowerCase(), facts]);
      return refuse(response, 403, 'ACCOUNT_DISABLED', sentences.disabled);
    }
    sendCookies(response, answer);
    // Without a user the library waits for the second factor; the cookie is good for that alone.
    if (!user) {
      const by = { app: twoFactorMethods!.includes('totp'), passkey: await hasPasskey(signIn.pool, email) };
      return void response.json({ signedIn: false, secondFactor: true, by });
    }
    await log(signIn, 'signIn', user.id, facts);
    response.json({ signedIn: true });
  };

/** Ends the session that the request came with. */
export const signOut =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const address = clientAddress(request, trustedProxies);
    const headers = signInHeaders(request, address);
    const found = await signIn.auth.api.getSession({ headers });
    sendCookies(response, await signIn.auth.api.signOut({ headers, asResponse: true }));
    if (found) await log(signIn, 'signOut', found.user.id, { from: maskedAddress(address) });
    response.json({ signedIn: false });
  };

async function hasPassword(signIn: SignIn, email: string): Promise<boolean> {
  const { rows } = await signIn.pool.query<{ has: boolean }>('select public.has_password($1) as has', [
    email.toLowerCase(),
  ]);
  return rows[0]!.has;
}

/** Whether an account is disabled; whoever knows its password is told, and the session that it opened is over. */
async function endIfDisabled({ pool }: SignIn, email: string): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from public.app_user where email = $1 and state = 'DISABLED'`,
    [email.toLowerCase()],
  );
  for (const { id } of rows) await pool.query('delete from auth.session where "userId" = $1', [id]);
  return rows.length > 0;
}
