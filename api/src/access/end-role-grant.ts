import { administrators, ended, officeOfOnlyOther, RoleGrant } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endSessions, personOf, tellPerson } from './end-access.ts';

export const endRoleGrant = verb({
  name: 'endRoleGrant',
  description: 'Ends a role at once, and the sessions of whoever held it.',
  on: RoleGrant,
  by: [administrators],
  unless: [ended, officeOfOnlyOther],
  explains: true,
  async run(grant, _input, context) {
    grant.endedAt = context.now;
    endSessions(await personOf(grant, context), context);
    await tellPerson(context, grant.user.id, 'endRoleGrant');
  },
});
