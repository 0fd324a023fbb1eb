import { isKnownToTwo, PasswordLink, type User } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { VerbContext } from '../write/verb-context.ts';
import { lockPerson } from './end-access.ts';
import { giveLink, linkKindOf } from './password-link.ts';

/** Whether two administrators know whose account it is, so that another role needs no other link. */
export async function isKnown(userId: string, em: EntityManager): Promise<boolean> {
  const [found] = await em.execute(`select ${isKnownToTwo('who.id')} as known from app_user who where who.id = ?`, [
    userId,
  ]);
  return found!.known as boolean;
}

/** The link that waits for a person: not opened, not replaced, and not too old unless it waits for a second administrator. */
export async function waitingLink(
  userId: string,
  { em, now }: Pick<VerbContext, 'em' | 'now'>,
): Promise<PasswordLink | null> {
  const link = await em.findOne(PasswordLink, { user: userId, usedAt: null, voidedAt: null });
  return link && (link.expiresAt > now || (link.needsSecond && !link.confirmedBy)) ? link : null;
}

/** A first role opens by a link and a code: the link that waits needs the code from now on, or another one is given. */
export async function holdLinkForSecond(user: User, context: VerbContext): Promise<void> {
  await lockPerson(user.id, context);
  if (await isKnown(user.id, context.em)) return;
  const link = await waitingLink(user.id, context);
  if (link && link.createdBy === context.actor.userId) link.needsSecond = true;
  else await giveLink(user, { kind: linkKindOf(user), needsSecond: true, removesSecondFactor: false }, context);
}
