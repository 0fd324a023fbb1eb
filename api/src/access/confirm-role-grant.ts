import { administrators, ended, firstOfTwo, needsNoSecond, notOneself, RoleGrant, unopened } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endSessions, personOf, tellPerson } from './end-access.ts';

export const confirmRoleGrant = verb({
  name: 'confirmRoleGrant',
  description: 'Confirms a role as the second administrator: it holds, and the person signs in anew.',
  on: RoleGrant,
  by: [administrators],
  unless: [needsNoSecond, ended, notOneself('user_id'), firstOfTwo, unopened],
  async run(grant, _input, writing) {
    grant.confirmedBy = writing.actor.userId as never;
    endSessions(await personOf(grant, writing), writing);
    await tellPerson(writing, grant.user.id, 'confirmRoleGrant');
  },
});
