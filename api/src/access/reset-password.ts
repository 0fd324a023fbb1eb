import { administrators, Flag, notOneself, RoleGrant, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { giveLink, linkKindOf } from './password-link.ts';
import { endPassword } from './end-password.ts';

class Reset {
  @Flag('Whether their second factor is removed too, as after the loss of a telephone.', { optional: true })
  removesSecondFactor!: boolean;
}

export const resetPassword = verb({
  name: 'resetPassword',
  description:
    'Gives a link by which a person chooses another password, and ends their sessions, tokens and passkeys; of whoever was given a role only once a second administrator confirms it.',
  on: User,
  gravity: 'final',
  by: [administrators],
  during: ['INVITED', 'ACTIVE'],
  unless: [notOneself('id')],
  explains: true,
  input: Reset,
  reveals: 'The link, for the person alone; null when the request is sent again.',
  async run(user, { removesSecondFactor }, context) {
    const needsSecond = (await context.em.count(RoleGrant, { user: user.id })) > 0;
    await giveLink(user, { kind: linkKindOf(user), needsSecond, removesSecondFactor }, context);
    if (user.state === 'ACTIVE' && !needsSecond) await endPassword(user, context);
  },
});
