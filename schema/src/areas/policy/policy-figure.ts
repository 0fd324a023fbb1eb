import type { Ref } from '@mikro-orm/core';
import { Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Versioned } from '../../declare/record.ts';
import { openToAll } from '../../authorization/row-policy.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { Indicator } from '../../outcomes/indicator.ts';
import { Organization } from '../../parties/organization.ts';
import { Area } from '../area.ts';
import { PovertyLine } from '../poverty-line.ts';

@Stored({ description: 'A figure about a whole region that no program of ours produced.', policy: openToAll })
export class PolicyFigure extends Versioned {
  @Text('The figure in a sentence.', { optional: true }) title?: string;
  @ToOne(() => Indicator, 'What was measured.', { reverse: 'policyFigures' }) indicator!: Ref<Indicator>;
  @ToOne(() => Area, 'Where.', { reverse: 'policyFigures' }) area!: Ref<Area>;
  @Embedded(() => Measurement, 'The figure.', { adds: { indicator: 'indicator', within: ['area.level'] } })
  measurement!: Measurement;
  @ToOne(() => Organization, 'Who produced the figure.', { optional: true, reverse: 'policyFigures' })
  producedBy?: Ref<Organization>;
  @ToOne(() => PovertyLine, 'The line that defines who is poor.', { optional: true, reverse: 'policyFigures' })
  povertyLine?: Ref<PovertyLine>;
}
