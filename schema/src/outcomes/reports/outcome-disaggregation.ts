import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Choice, Embedded, Flag, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { acceptedStates } from '../lifecycles.ts';
import { OutcomeReport } from './outcome-report.ts';
import { DisaggregationDimension } from '../vocabulary.ts';

@Stored({
  description: 'The part of a claimed figure that belongs to one group.',
  policy: readWith('outcome_report', undefined, `whole.state = 'DRAFT'`),
  uniques: [['outcomeReport', 'dimension', 'value']],
})
export class OutcomeDisaggregation extends Scoped {
  @ToOne(() => OutcomeReport, 'The claim.', { partOf: 'disaggregations' }) outcomeReport!: Ref<OutcomeReport>;
  @Choice(DisaggregationDimension, 'Along what the figure is split.') dimension!: DisaggregationDimension;
  @Text('The group, as "NATIONAL_POVERTY_COUNTY".') value!: string;
  @Embedded(() => Measurement, 'The figure of the group.', {
    adds: {
      indicator: 'outcomeReport.indicator',
      within: ['outcomeReport.area.level', 'dimension', 'value', 'isSubset'],
      standing: { 'outcomeReport.state': acceptedStates },
      time: 'outcomeReport.period',
    },
  })
  measurement!: Measurement;
  @Flag('Whether the group is counted within the claim; then the two never add up.') isSubset!: boolean;
}
