import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { KeptViewers } from './kept-viewers.ts';
import { hashPassword, verifyPassword } from './password.ts';

const minutes = 60;
const hours = 60 * minutes;

/** A session ends after half an hour without use, and after twelve hours in any case. */
const idleSeconds = 30 * minutes;
export const longestSessionSeconds = 12 * hours;

/**
 * Accounts, passwords and session cookies: better-auth on tables of its own, in the schema `auth`. Whatever changes who
 * a user is tells `viewers` to forget them.
 */
export type SignIn = Awaited<ReturnType<typeof makeSignIn>>;

/** Prepares the sign-in library, and its tables when they are missing; `connection` signs in as the sign-in role. */
export async function makeSignIn(connection: pg.ClientConfig) {
  const pool = new pg.Pool({ ...connection, max: 8 });
  // An idle connection that PostgreSQL ends is replaced at the next use; a query under way fails by itself.
  pool.on('error', () => undefined);
  const viewers = new KeptViewers();
  const forget = async ({ userId }: { userId: string }) => viewers.forget(userId);
  const options = {
    database: pool,
    basePath: '/api/auth',
    secret: createHmac('sha256', String(connection.password)).update('fupin session cookies').digest('hex'),
    trustedOrigins: async (request?: Request) => (request ? [new URL(request.url).origin] : []),
    session: { expiresIn: idleSeconds, updateAge: minutes },
    databaseHooks: { session: { delete: { after: forget } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    rateLimit: {
      enabled: true,
      storage: 'database' as const,
      customRules: { '/sign-in/email': { window: minutes, max: 10 }, '/get-session': false as const },
    },
    advanced: { cookiePrefix: 'fupin', useSecureCookies: false, disableOriginCheck: false },
    logger: { level: 'error' as const },
    telemetry: { enabled: false },
  };
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
  return { auth: betterAuth(options), pool, viewers, close: () => pool.end() };
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

/** Gives a person another password and ends their sessions; makes the account where there is none. */
export async function setPassword(signIn: SignIn, person: Parameters<typeof openAccount>[1]): Promise<void> {
  const { internalAdapter } = await signIn.auth.$context;
  const found = await internalAdapter.findUserByEmail(person.email);
  if (!found) return openAccount(signIn, person);
  await internalAdapter.updatePassword(found.user.id, await hashPassword(person.password));
  await internalAdapter.deleteUserSessions(found.user.id);
  signIn.viewers.forget(found.user.id);
}
