import { Flag, isGiven, PasswordLink, User } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { verb } from '../write/verb.ts';
import type { Writing } from '../write/writing.ts';
import { endAccess, tellPerson } from './end-access.ts';
import { giveLink, hashOfSecret, linkEnds, newCode } from './password-link.ts';

class Reset {
  @Flag('Whether their second factor is removed too, as after the loss of a telephone.', { optional: true })
  removesSecondFactor!: boolean;
}

export const resetPassword = verb({
  name: 'resetPassword',
  description:
    'Gives a link by which a person chooses another password, and ends their sessions, tokens and passkeys; of whoever holds a role only once a second administrator confirms it.',
  on: User,
  input: Reset,
  reveals: 'The link, for the person alone; null when the request is sent again.',
  async run(user, { removesSecondFactor }, writing) {
    const needsSecond = await holdsRole(user, writing.em);
    const kind = user.state === 'INVITED' ? 'INVITATION' : 'RESET';
    await giveLink(user, { kind, needsSecond, removesSecondFactor }, writing);
    if (kind === 'RESET' && !needsSecond) await endPassword(user, writing);
  },
});

export const confirmPasswordReset = verb({
  name: 'confirmPasswordReset',
  description:
    'Confirms as the second administrator that a password is reset: sessions and tokens end, and the link opens together with the code that is revealed.',
  on: PasswordLink,
  reveals: 'The code that the person enters beside the link; null when the request is sent again.',
  async run(link, _input, writing) {
    const code = newCode();
    link.confirmedBy = writing.actor.userId as never;
    link.codeHash = hashOfSecret(code);
    link.expiresAt = linkEnds(writing.now);
    await endPassword(await writing.em.findOneOrFail(User, { id: link.user.id }), writing);
    writing.reveal(code);
  },
});

/** Whether a person holds any role, also one that begins later. */
async function holdsRole(user: User, em: EntityManager): Promise<boolean> {
  const found = await em.execute(`select from role_grant it where it.user_id = ? and ${isGiven('it')} limit 1`, [
    user.id,
  ]);
  return found.length > 0;
}

/** From now on nothing of a person opens anything but the link. */
async function endPassword(user: User, writing: Writing): Promise<void> {
  user.passwordEndedAt = writing.now;
  await endAccess(user, writing);
  await tellPerson(writing, user.id, 'resetPassword');
}
