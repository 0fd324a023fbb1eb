import type { Ref } from '@mikro-orm/core';
import { Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Versioned } from '../../declare/record.ts';
import { openToAll } from '../../authorization/row-policy.ts';
import { FuzzyDate, Measurement } from '../../declare/embedded-values.ts';
import { Indicator } from '../../outcomes/indicator.ts';
import { Organization } from '../../parties/organization.ts';
import { Area } from '../area.ts';
import { PovertyLine } from '../poverty-line.ts';

@Stored({ description: 'What a government set out to reach, by when.', policy: openToAll })
export class PolicyTarget extends Versioned {
  @Text('The target in a sentence.') title!: string;
  @ToOne(() => Organization, 'Who set it.', { optional: true, reverse: 'policyTargets' }) issuer?: Ref<Organization>;
  @ToOne(() => Area, 'Where it applies.', { reverse: 'policyTargets' }) area!: Ref<Area>;
  @ToOne(() => Indicator, 'What is to change; null where the target has no figure.', {
    optional: true,
    reverse: 'policyTargets',
  })
  indicator?: Ref<Indicator>;
  @Embedded(() => Measurement, 'The value to reach.', {
    optional: true,
    adds: { indicator: 'indicator', within: ['area.level'], time: 'dueOn' },
  })
  measurement?: Measurement;
  @Embedded(() => FuzzyDate, 'By when.', { optional: true }) dueOn?: FuzzyDate;
  @ToOne(() => PovertyLine, 'The line that defines who is poor.', { optional: true, reverse: 'policyTargets' })
  povertyLine?: Ref<PovertyLine>;
}
