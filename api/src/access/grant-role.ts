import { areaLevelsOf, Role, roleScope } from '@fupin/schema';
import {
  administrators,
  Area,
  Choice,
  Day,
  notOneself,
  Organization,
  RoleGrant,
  ToOne,
  User,
} from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import type { Problem } from '../errors/refusal.ts';
import { verb } from '../write/verb.ts';
import { holdLinkForSecond } from './first-role.ts';
import { sentences } from './sentences.ts';

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
  description:
    'Gives a person a role for a time; it holds once another administrator confirms it. At a first role the link that the person was given opens only with the code of who confirms.',
  on: User,
  makes: RoleGrant,
  by: [administrators],
  adds: true,
  unless: [notOneself('id')],
  input: NewGrant,
  reveals:
    'The link, for the person alone, at a first role of whoever has none yet from the same administrator; null otherwise, and when the request is sent again.',
  async run(user, input, context) {
    assertScope(input);
    await holdLinkForSecond(user, context);
    return context.make(RoleGrant, { ...input, user, startsOn: input.startsOn ?? context.today });
  },
});

/**
 * Each role is limited to what it is about, and to nothing else.
 * @throws BAD_INPUT
 */
function assertScope({ role, organization, area }: NewGrant): void {
  const scope = roleScope[role];
  const isOneOf = (...scopes: string[]) => scopes.includes(scope);
  const problems: Problem[] = [];
  const missing = (name: string) =>
    problems.push({ path: ['input', name], code: 'MISSING', sentence: sentences.roleNeedsScope({ role }) });
  const superfluous = (name: string) =>
    problems.push({ path: ['input', name], code: 'NOT_TAKEN', sentence: sentences.roleTakesNoScope({ role }) });
  if (!organization && isOneOf('COMPANY')) missing('organizationId');
  if (organization && (isOneOf('COUNTY', 'NOTHING') || (isOneOf('EITHER') && area))) superfluous('organizationId');
  if (!area && isOneOf('COUNTY')) missing('areaId');
  if (area && isOneOf('COMPANY', 'NOTHING')) superfluous('areaId');
  else if (area && !areaLevelsOf(role).includes(area.level)) problems.push(wrongLevel(role));
  if (problems.length > 0) throw badInput(problems);
}

const wrongLevel = (role: Role): Problem =>
  roleScope[role] === 'COUNTY'
    ? { path: ['input', 'areaId'], code: 'NOT_A_COUNTY', sentence: sentences.roleInCounty({ role }) }
    : { path: ['input', 'areaId'], code: 'BELOW_COUNTY', sentence: sentences.roleNotBelowCounty({ role }) };
