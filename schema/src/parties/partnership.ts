import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Area } from '../areas/area.ts';
import { Choice, Choices, Embedded, Stored, Texts, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from './organization.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Program } from './program.ts';
import { PartnershipState, PartnershipType, SdgGoal } from './vocabulary.ts';
import { partnershipLifecycle } from './lifecycles.ts';

@Stored({
  description: 'What organizations agreed to do together.',
  lifecycle: partnershipLifecycle,
  policy: openToAll,
  writers: keepers,
  checks: {
    signed_on_needs_signing: `state <> 'ANNOUNCED' or signed_on_precision is null`,
  },
})
export class Partnership extends Versioned {
  @Choice(PartnershipType, 'What they agreed on.') type!: PartnershipType;
  @Choice(PartnershipState, 'Where it stands.') readonly state!: PartnershipState;
  @ToOne(() => Program, 'The program it belongs to.', { optional: true, reverse: 'partnerships' })
  program?: Ref<Program>;
  @Embedded(() => FuzzyDate, 'When it was announced.', { optional: true }) announcedOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it was signed.', { optional: true }) signedOn?: FuzzyDate;
  @ToOne(() => Area, 'The place where it was signed.', { optional: true, reverse: 'partnershipsSigned' })
  signedAt?: Ref<Area>;
  @Texts('What the partners plan, a sentence each.', { optional: true }) objectives?: string[];
  @Choices(SdgGoal, 'The goals for sustainable development it names.', { optional: true }) sdgGoals?: SdgGoal[];
  @ToOne(() => Organization, 'The company whose staff keep this record; administrators keep what none does.', {
    optional: true,
    reverse: 'partnershipsKept',
  })
  keeper?: Ref<Organization>;
}
