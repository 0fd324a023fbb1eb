import { ApiToken, RoleGrant, User } from '@fupin/schema/model';
import { unauthenticated } from '../errors/graphql-errors.ts';
import { lockById } from '../write/find-by-id.ts';
import type { VerbContext } from '../write/verb-context.ts';

type Ending = Pick<VerbContext, 'em' | 'now' | 'afterCommit' | 'signIn'>;

/** Ends every session of a person, here at once and in other processes within a second. */
function endSessions(user: User, { now, afterCommit, signIn }: Omit<Ending, 'em'>): void {
  user.sessionsEndedAt = now;
  afterCommit(() => signIn.viewers.forget(user.id));
}

/** Ends every session and every token of a person. */
export async function endAccess(user: User, ending: Ending): Promise<void> {
  endSessions(user, ending);
  const tokens = await ending.em.find(ApiToken, { user: user.id, revokedAt: null });
  for (const token of tokens) token.revokedAt = ending.now;
}

/** Ends a token, and every one that was made with it. */
export async function endToken(token: ApiToken, ending: Pick<Ending, 'em' | 'now'>): Promise<void> {
  token.revokedAt ??= ending.now;
  for (const made of await ending.em.find(ApiToken, { madeBy: token.id })) await endToken(made, ending);
}

/** Ends every role of a person, confirmed or not. */
export async function endRoles(user: User, { em, now }: Pick<Ending, 'em' | 'now'>): Promise<void> {
  for (const grant of await em.find(RoleGrant, { user: user.id, endedAt: null })) grant.endedAt = now;
}

/** A person whose access changes, locked, so that nothing is opened for them until it has. */
export const lockPerson = async (userId: string, { em }: Pick<Ending, 'em'>): Promise<User> =>
  (await lockById(em, User, userId)) as User;

/**
 * What opens an account is not made by a session that ends at the same moment.
 * @throws UNAUTHENTICATED
 */
export async function assertStillSignedIn({ em, actor }: Pick<VerbContext, 'em' | 'actor'>): Promise<void> {
  const [found] = await em.execute('select still_signed_in(?, ?) as still', [
    actor.since ?? null,
    actor.tokenId ?? null,
  ]);
  if (!found!.still) throw unauthenticated();
}

/** Tells a person what others did with their account. */
export async function tellPerson({ em }: Pick<Ending, 'em'>, userId: string, event: string): Promise<void> {
  await em.execute('select notify_person(?, ?)', [userId, event]);
}
