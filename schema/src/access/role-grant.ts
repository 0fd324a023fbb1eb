import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Choice, Day, Flag, Instant, Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { ofPerson } from '../authorization/row-policy.ts';
import { Organization } from '../parties/organization.ts';
import { Program } from '../parties/program.ts';
import { administrators } from '../authorization/holders.ts';
import { User } from './user.ts';
import { Role } from '../authorization/role.ts';

@Stored({
  description:
    'A role that a user holds for a time, within a company, an area with all below it, a program, or everywhere.',
  policy: ofPerson('user_id'),
  writers: [administrators],
  signIn: 'select',
  checks: {
    company_roles_have_a_company: "role not like 'CSR_%' or organization_id is not null",
    county_roles_have_an_area: "role not like 'COUNTY_%' or area_id is not null",
    nobody_confirms_their_own: 'confirmed_by_id <> created_by',
    ends_after_it_starts: 'ends_on is null or ends_on >= starts_on',
  },
})
export class RoleGrant extends Versioned {
  @ToOne(() => User, 'Who holds it.', { reverse: 'roleGrants' }) user!: Ref<User>;
  @Choice(Role, 'The role.') role!: Role;
  @ToOne(() => Organization, 'The company it is limited to.', { optional: true, reverse: 'roleGrants' })
  organization?: Ref<Organization>;
  @ToOne(() => Area, 'The area it is limited to, with all below it.', { optional: true, reverse: 'roleGrants' })
  area?: Ref<Area>;
  @ToOne(() => Program, 'The program it is limited to.', { optional: true, reverse: 'roleGrants' })
  program?: Ref<Program>;
  @Day('The first day it holds.') startsOn!: string;
  @Day('The last day it holds.', { optional: true }) endsOn?: string;
  @ToOne(() => User, 'The second administrator, without whom a role that an administrator gave does not hold.', {
    optional: true,
    reverse: 'grantsConfirmed',
  })
  confirmedBy?: Ref<User>;
  @Flag('Whether one administrator gave it while one was enough.') givenAlone!: boolean;
  @Instant('When it was ended before its last day.', { optional: true }) endedAt?: Date;
}
