import { administrators, notOneself, onlyOtherAdministrator, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endAccess, endRoles } from './end-access.ts';

export const disableUser = verb({
  name: 'disableUser',
  description: 'Lets a person no longer sign in; their roles, sessions and tokens end within a second.',
  on: User,
  gravity: 'final',
  by: [administrators],
  step: 'disable',
  unless: [notOneself('id'), onlyOtherAdministrator],
  explains: true,
  async run(user, _input, context) {
    await endRoles(user, context);
    await endAccess(user, context);
  },
});
