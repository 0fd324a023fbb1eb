import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { getMigrations } from 'better-auth/db/migration';
import { readSql } from '@fupin/schema/model';
import pg from 'pg';
import { HashingLane } from './hashing-lane.ts';
import { ViewerCache } from './viewer-cache.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { sessionOpening } from './session-opening.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

const minutes = 60;
const hours = 60 * minutes;

/** A session ends after twelve hours in any case; one that is not used ends before, see `find-viewer.ts`. */
const longestSessionSeconds = 12 * hours;

export const passwordLength = { least: 12, most: 128 };

/** How people reach Fupin, and what they need besides a password. */
export interface SignInSettings {
  publicUrl?: URL | undefined;
  /** Whether those who decide may do nothing before they enrolled a second factor. */
  requireTwoFactor?: boolean;
}

/**
 * Accounts, passwords and session cookies: better-auth on tables of its own, in the schema `auth`. Its endpoints are
 * not served: `account-routes.ts` calls what people need, and lets no session token out but in the cookie. Whatever
 * changes who a user is tells `viewers` to forget them.
 */
export type SignIn = Awaited<ReturnType<typeof makeSignIn>>;

/** Prepares the sign-in library, and its tables when they are missing; `connection` signs in as the sign-in role. */
export async function makeSignIn(
  connection: pg.ClientConfig,
  { publicUrl, requireTwoFactor = false }: SignInSettings = {},
) {
  const pool = new pg.Pool({ ...connection, max: 8 });
  // An idle connection that PostgreSQL ends is replaced at the next use; a query under way fails by itself.
  pool.on('error', () => undefined);
  const viewers = new ViewerCache();
  const forget = async ({ userId }: { userId: string }) => viewers.forget(userId);
  const secret = createHmac('sha256', String(connection.password)).update('fupin session cookies').digest('hex');
  const isSecure = publicUrl?.protocol === 'https:';
  const options = {
    database: pool,
    baseURL: publicUrl?.origin ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    session: { expiresIn: longestSessionSeconds, disableSessionRefresh: true },
    databaseHooks: { session: { delete: { after: forget } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [twoFactor({ issuer: 'Fupin' }), sessionOpening],
    // Attempts are counted by ours, which also sees who was here before.
    rateLimit: { enabled: false },
    advanced: {
      // Its own prefix for secure cookies is the weaker "__Secure-".
      cookiePrefix: isSecure ? '__Host-fupin' : 'fupin',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: { level: 'error' as const },
    telemetry: { enabled: false },
  };
  await prepareTables(pool, async () => (await getMigrations(options)).runMigrations());
  return {
    auth: betterAuth(options),
    pool,
    /** How the names of our cookies begin, and whether they go over HTTPS alone. */
    cookies: { prefix: options.advanced.cookiePrefix, isSecure },
    viewers,
    requireTwoFactor,
    attempts: new SignInAttempts(pool, secret),
    lane: new HashingLane(),
    close: () => pool.end(),
  };
}

/** The header by which we tell the library an address; no request that comes in brings one there. */
export const addressHeader = 'x-fupin-address';

/** Of several processes that start at once one makes the tables. */
async function prepareTables(pool: pg.Pool, migrate: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('sign-in tables'))`);
    await migrate();
    await client.query(readSql('./sign-in-failures.sql', import.meta.url));
    await client.query(readSql('./passkey-tables.sql', import.meta.url));
    await client.query(readSql('./used-codes.sql', import.meta.url));
    await client.query(readSql('./session-clock.sql', import.meta.url));
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('sign-in tables'))`);
    client.release();
  }
}

/**
 * Gives a person an account with a password; a person who has one keeps it. The address is theirs alone, so that an
 * account of anybody else with it was left behind by an invitation that failed, and makes way.
 */
export async function openAccount(
  signIn: SignIn,
  person: { id: string; email: string; name: string; password: string },
): Promise<void> {
  const { internalAdapter, adapter } = await signIn.auth.$context;
  const { id, email, name, password } = person;
  const found = await internalAdapter.findUserByEmail(email);
  if (found?.user.id === id) return;
  if (found) await internalAdapter.deleteUser(found.user.id);
  const now = new Date();
  const data = { id, email, name, emailVerified: true, createdAt: now, updatedAt: now };
  await adapter.create({ model: 'user', data, forceAllowId: true });
  await internalAdapter.linkAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashPassword(password),
  });
}

/** Gives a person another password; makes the account where there is none. */
export async function setPassword(signIn: SignIn, person: Parameters<typeof openAccount>[1]): Promise<void> {
  const { internalAdapter } = await signIn.auth.$context;
  const found = await internalAdapter.findUserByEmail(person.email);
  if (!found) return openAccount(signIn, person);
  if (found.user.id !== person.id) return openAccount(signIn, person);
  await internalAdapter.updatePassword(found.user.id, await hashPassword(person.password));
  await internalAdapter.deleteUserSessions(found.user.id);
  signIn.viewers.forget(found.user.id);
}

/** Removes a person's second factor, as after the loss of a telephone. */
export async function removeSecondFactor({ auth }: SignIn, userId: string): Promise<void> {
  const { adapter, internalAdapter } = await auth.$context;
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
}
