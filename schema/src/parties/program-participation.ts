import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Choice, Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from './organization.ts';
import { Program } from './program.ts';
import { ParticipationRole } from './vocabulary.ts';

@Stored({
  description: 'What an organization does in a program.',
  policy: openToAll,
  writers: keepers,
  uniques: [['program', 'organization', 'role']],
})
export class ProgramParticipation extends Versioned {
  @ToOne(() => Program, 'The program.', { partOf: 'participations' }) program!: Ref<Program>;
  @ToOne(() => Organization, 'The organization.', { reverse: 'programParticipations' })
  organization!: Ref<Organization>;
  @Choice(ParticipationRole, 'Its role.') role!: ParticipationRole;
  @ToOne(() => Organization, 'The company whose staff keep this record; administrators keep what none does.', {
    optional: true,
    reverse: 'participationsKept',
  })
  keeper?: Ref<Organization>;
}
