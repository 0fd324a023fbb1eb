import { administrators, ended, officeOfOnlyOther, RoleGrant } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endAccess, lockPerson, tellPerson } from './end-access.ts';

export const endRoleGrant = verb({
  name: 'endRoleGrant',
  description: 'Ends a role at once, and the sessions and tokens of whoever held it.',
  on: RoleGrant,
  gravity: 'final',
  by: [administrators],
  unless: [ended, officeOfOnlyOther],
  explains: true,
  async run(grant, _input, context) {
    grant.endedAt = context.now;
    await endAccess(await lockPerson(grant.user.id, context), context);
    await tellPerson(context, grant.user.id, 'endRoleGrant');
  },
});
