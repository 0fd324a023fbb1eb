import { createAuthEndpoint } from 'better-auth/api';
import { expireCookie, setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth';

type Context = Parameters<typeof setSessionCookie>[0];

/** The cookie by which the library knows whose password was right and who has a second factor to show yet. */
const waitingCookie = ({ context }: Context) => context.createAuthCookie('two_factor');

async function waiting(asked: Context): Promise<{ identifier: string; userId: string; since: Date } | null> {
  const identifier = await asked.getSignedCookie(waitingCookie(asked).name, asked.context.secret);
  if (!identifier) return null;
  const found = await asked.context.internalAdapter.findVerificationValue(identifier);
  return found && found.expiresAt > new Date() ? { identifier, userId: found.value, since: found.createdAt } : null;
}

/** Opens sessions for whoever showed a passkey, with the cookies of the library; like all of it, not served. */
export const sessionOpening = {
  id: 'session-opening',
  endpoints: {
    /** Whose password was right, and who has a second factor to show yet. */
    waitingPerson: createAuthEndpoint(
      '/session-opening/waiting',
      { method: 'POST', requireHeaders: true },
      async (asked) => {
        const found = await waiting(asked);
        return asked.json(found && { userId: found.userId, since: found.since });
      },
    ),
    /** Opens a session; after a password it uses up what waited for the second factor, and answers 401 when that is gone. */
    openSession: createAuthEndpoint(
      '/session-opening/open',
      {
        method: 'POST',
        requireHeaders: true,
        metadata: { $Infer: { body: {} as { userId: string; afterPassword: boolean } } },
      },
      async (asked) => {
        const { userId, afterPassword } = asked.body;
        const { internalAdapter } = asked.context;
        const user = await internalAdapter.findUserById(userId);
        const waits = await waiting(asked);
        const used =
          afterPassword &&
          waits?.userId === userId &&
          (await internalAdapter.consumeVerificationValue(waits.identifier));
        if (!user || (afterPassword && !used)) throw asked.error('UNAUTHORIZED');
        const session = await internalAdapter.createSession(userId, false);
        await setSessionCookie(asked, { session, user });
        expireCookie(asked, waitingCookie(asked));
        return asked.json({ userId });
      },
    ),
  },
} satisfies BetterAuthPlugin;
