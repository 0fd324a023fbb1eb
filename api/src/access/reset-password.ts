import { administrators, Flag, isGiven, notOneself, User } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { verb } from '../write/verb.ts';
import { giveLink } from './password-link.ts';
import { endPassword } from './end-password.ts';

class Reset {
  @Flag('Whether their second factor is removed too, as after the loss of a telephone.', { optional: true })
  removesSecondFactor!: boolean;
}

export const resetPassword = verb({
  name: 'resetPassword',
  description:
    'Gives a link by which a person chooses another password, and ends their sessions, tokens and passkeys; of whoever holds a role only once a second administrator confirms it.',
  on: User,
  by: [administrators],
  during: ['INVITED', 'ACTIVE'],
  unless: [notOneself('id')],
  explains: true,
  input: Reset,
  reveals: 'The link, for the person alone; null when the request is sent again.',
  async run(user, { removesSecondFactor }, writing) {
    const needsSecond = await holdsRole(user, writing.em);
    const kind = user.state === 'INVITED' ? 'INVITATION' : 'RESET';
    await giveLink(user, { kind, needsSecond, removesSecondFactor }, writing);
    if (kind === 'RESET' && !needsSecond) await endPassword(user, writing);
  },
});

/** Whether a person holds any role, also one that begins later. */
async function holdsRole(user: User, em: EntityManager): Promise<boolean> {
  const found = await em.execute(`select from role_grant it where it.user_id = ? and ${isGiven('it')} limit 1`, [
    user.id,
  ]);
  return found.length > 0;
}
