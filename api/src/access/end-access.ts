import { ApiToken, RoleGrant, User } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';

type Ending = Pick<VerbContext, 'em' | 'now' | 'afterCommit' | 'signIn'>;

/** Ends every session of a person, here at once and in other processes within a second. */
export function endSessions(user: User, { now, afterCommit, signIn }: Omit<Ending, 'em'>): void {
  user.sessionsEndedAt = now;
  afterCommit(() => signIn.viewers.forget(user.id));
}

/** Ends every session and every token of a person. */
export async function endAccess(user: User, ending: Ending): Promise<void> {
  endSessions(user, ending);
  const tokens = await ending.em.find(ApiToken, { user: user.id, revokedAt: null });
  for (const token of tokens) token.revokedAt = ending.now;
}

/** Ends every role of a person, confirmed or not. */
export async function endRoles(user: User, { em, now }: Pick<Ending, 'em' | 'now'>): Promise<void> {
  for (const grant of await em.find(RoleGrant, { user: user.id, endedAt: null })) grant.endedAt = now;
}

/** The person whose role changes; what they opened before does not outlive it. */
export async function personOf(grant: RoleGrant, { em }: Pick<Ending, 'em'>): Promise<User> {
  return em.findOneOrFail(User, { id: grant.user.id });
}

/** Tells a person what others did with their account. */
export async function tellPerson({ em }: Pick<Ending, 'em'>, userId: string, event: string): Promise<void> {
  await em.execute('select notify_person(?, ?)', [userId, event]);
}
