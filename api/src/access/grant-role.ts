import { Role } from '@fupin/schema';
import { Area, Choice, Day, Organization, RoleGrant, ToOne, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { endSessions, personOf, tellPerson } from './end-access.ts';

/** Roles limited to a program open no rows yet, so that none is granted. */
class NewGrant {
  @Choice(Role, 'The role.') role!: Role;
  @ToOne(() => Organization, 'The company it is limited to.', { optional: true }) organization?: Organization;
  @ToOne(() => Area, 'The area it is limited to, with all below it.', { optional: true }) area?: Area;
  @Day('The first day it holds; today when not given.', { optional: true }) startsOn?: string;
  @Day('The last day it holds.', { optional: true }) endsOn?: string;
}

export const grantRole = verb({
  name: 'grantRole',
  description: 'Gives a person a role for a time; it holds once another administrator confirms it.',
  on: User,
  makes: RoleGrant,
  input: NewGrant,
  run(user, input, { make, today }) {
    return make(RoleGrant, { ...input, user, startsOn: input.startsOn ?? today });
  },
});

export const confirmRoleGrant = verb({
  name: 'confirmRoleGrant',
  description: 'Confirms a role as the second administrator: it holds, and the person signs in anew.',
  on: RoleGrant,
  async run(grant, _input, writing) {
    grant.confirmedBy = writing.actor.userId as never;
    endSessions(await personOf(grant, writing), writing);
    await tellPerson(writing, grant.user.id, 'confirmRoleGrant');
  },
});

export const endRoleGrant = verb({
  name: 'endRoleGrant',
  description: 'Ends a role at once, and the sessions of whoever held it.',
  on: RoleGrant,
  async run(grant, _input, writing) {
    grant.endedAt = writing.now;
    endSessions(await personOf(grant, writing), writing);
    await tellPerson(writing, grant.user.id, 'endRoleGrant');
  },
});
