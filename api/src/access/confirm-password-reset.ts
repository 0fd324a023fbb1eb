import { administrators, deadLink, firstOfTwo, needsNoSecond, notOneself, PasswordLink } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { confirmLink } from './confirm-link.ts';
import { lockPerson } from './end-access.ts';

export const confirmPasswordReset = verb({
  name: 'confirmPasswordReset',
  description:
    'Confirms as the second administrator that a password is reset: sessions and tokens end, and the link opens together with the code that is revealed.',
  on: PasswordLink,
  gravity: 'final',
  by: [administrators],
  unless: [needsNoSecond, deadLink, notOneself('user_id'), firstOfTwo],
  reveals: 'The code that the person enters beside the link; null when the request is sent again.',
  async run(link, _input, context) {
    await confirmLink(link, await lockPerson(link.user.id, context), context);
  },
});
