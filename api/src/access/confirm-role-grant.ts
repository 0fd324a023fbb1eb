import {
  administrators,
  ended,
  firstOfTwo,
  needsNoSecond,
  noLinkWaits,
  notOneself,
  RoleGrant,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { confirmLink } from './confirm-link.ts';
import { endAccess, lockPerson, tellPerson } from './end-access.ts';
import { isKnown, waitingLink } from './first-role.ts';

export const confirmRoleGrant = verb({
  name: 'confirmRoleGrant',
  description:
    'Confirms a role as the second administrator: it holds; the person signs in anew, and their tokens end. At a first role the account opens from then on by the link that the person was given together with the code that is revealed.',
  on: RoleGrant,
  gravity: 'binding',
  by: [administrators],
  unless: [needsNoSecond, ended, notOneself('user_id'), firstOfTwo, noLinkWaits],
  reveals:
    'The code that the person enters beside the link, at a first role; null at another one, and when the request is sent again.',
  async run(grant, _input, context) {
    const user = await lockPerson(grant.user.id, context);
    const isFirst = !(await isKnown(user.id, context.em));
    grant.confirmedBy = context.actor.userId as never;
    if (isFirst) {
      const link = (await waitingLink(user.id, context))!;
      // Whoever opened the account before may have an app for it.
      link.removesSecondFactor = true;
      await confirmLink(link, user, context);
    }
    await endAccess(user, context);
    await tellPerson(context, user.id, 'confirmRoleGrant');
  },
});
