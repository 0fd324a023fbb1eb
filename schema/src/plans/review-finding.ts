import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { PlanMeasure } from './plan-measure.ts';
import { Review } from './review.ts';
import { FindingState, Severity } from './vocabulary.ts';
import { findingLifecycle } from './lifecycles.ts';

@Stored({
  description: 'Something a review found that needs an answer.',
  lifecycle: findingLifecycle,
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  uniques: [['review', 'number']],
  checks: {
    answered_beyond_open: `state = 'OPEN' or coalesce(trim(response), '') <> ''`,
    risk_needs_reason: `state <> 'RISK_ACCEPTED' or coalesce(trim(acceptance_reason), '') <> ''`,
  },
})
export class ReviewFinding extends Scoped {
  @ToOne(() => Review, 'The review.', { partOf: 'findings' }) review!: Ref<Review>;
  @Count('1 for the first finding.') number!: number;
  @Text('What was found.') text!: string;
  @Choice(Severity, 'How much it matters.') severity!: Severity;
  @Choice(FindingState, 'Where it stands.') readonly state!: FindingState;
  @ToOne(() => PlanMeasure, 'The measure it is about.', { optional: true, reverse: 'findings' })
  measure?: Ref<PlanMeasure>;
  @Day('The day by which it must be answered.', { optional: true }) dueOn?: string;
  @Text('The answer.', { optional: true }) response?: string;
  @Text('Why it is left as it is.', { optional: true }) acceptanceReason?: string;
}
