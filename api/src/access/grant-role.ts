import { Role } from '@fupin/schema';
import { Area, Choice, Day, Organization, RoleGrant, ToOne, User } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

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
  description: 'Gives a person a role for a time; a grant of ADMIN holds once another administrator confirms it.',
  on: User,
  makes: RoleGrant,
  input: NewGrant,
  run(user, input, { make, today, afterwards, signIn }) {
    afterwards(() => signIn.viewers.forget(user.id));
    return make(RoleGrant, { ...input, user, startsOn: input.startsOn ?? today });
  },
});

export const confirmRoleGrant = verb({
  name: 'confirmRoleGrant',
  description: 'Confirms a grant of ADMIN as the second administrator.',
  on: RoleGrant,
  run(grant, _input, { actor, afterwards, signIn }) {
    grant.confirmedBy = actor.userId as never;
    afterwards(() => signIn.viewers.forget(grant.user.id));
  },
});

export const endRoleGrant = verb({
  name: 'endRoleGrant',
  description: 'Ends a role at once.',
  on: RoleGrant,
  run(grant, _input, { now, afterwards, signIn }) {
    grant.endedAt = now;
    afterwards(() => signIn.viewers.forget(grant.user.id));
  },
});
