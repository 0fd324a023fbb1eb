import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Choice, Choices, Embedded, Localized, Stored, Texts, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from './organization.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { ActivityStatus, ProgramKind, ProgramScope, ProgramService, SdgGoal, TargetGroup } from './vocabulary.ts';
import { programLifecycle } from './lifecycles.ts';

@Stored({
  description: 'What one or more organizations do against poverty under one name.',
  lifecycle: programLifecycle,
  policy: openToAll,
  writers: keepers,
  checks: { ends_after_start: 'ends_on_latest >= starts_on_earliest' },
})
export class Program extends Versioned {
  @Localized('Its title.') title!: LocalizedTextValue;
  @Choice(ProgramKind, 'What kind of work it does.') kind!: ProgramKind;
  @ToOne(() => Program, 'The program it is part of.', { optional: true, reverse: 'subprograms' }) parent?: Ref<Program>;
  @Choice(ActivityStatus, 'Where it stands.') readonly status!: ActivityStatus;
  @Choice(ProgramScope, 'How far it reaches.', { optional: true }) scope?: ProgramScope;
  @Texts('What it is meant to achieve, a sentence each.', { optional: true }) objectives?: string[];
  @Texts('What it is about, a few words each.', { optional: true }) topics?: string[];
  @Choices(ProgramService, 'What it does for people.', { optional: true }) services?: ProgramService[];
  @Choices(TargetGroup, 'Whom it is for.', { optional: true }) targetGroups?: TargetGroup[];
  @Choices(SdgGoal, 'The goals for sustainable development it serves, where it says so.', { optional: true })
  sdgGoals?: SdgGoal[];
  @Embedded(() => FuzzyDate, 'When it began.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ends.', { optional: true }) endsOn?: FuzzyDate;
  @ToOne(() => Organization, 'The company whose staff keep this record; administrators keep what none does.', {
    optional: true,
    reverse: 'programsKept',
  })
  keeper?: Ref<Organization>;
}
