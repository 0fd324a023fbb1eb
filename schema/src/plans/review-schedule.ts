import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Person } from '../parties/person.ts';
import { Cadence } from '../sales/vocabulary.ts';
import { CountyPlan } from './county-plan.ts';
import { PlanCohort } from './plan-cohort.ts';

@Stored({
  description: 'A promise to review a plan, or the plans of a cohort, again and again.',
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  checks: { is_of_a_plan_or_cohort: 'num_nonnulls(plan_id, cohort_id) = 1' },
})
export class ReviewSchedule extends Scoped {
  @ToOne(() => CountyPlan, 'The plan.', { optional: true, partOf: 'reviewSchedules' }) plan?: Ref<CountyPlan>;
  @ToOne(() => PlanCohort, 'The cohort.', { optional: true, partOf: 'reviewSchedules' }) cohort?: Ref<PlanCohort>;
  @Choice(Cadence, 'How often.') cadence!: Cadence;
  @ToOne(() => Person, 'Who promised it in public.', { optional: true, reverse: 'reviewsPromised' })
  promisedBy?: Ref<Person>;
  @Embedded(() => FuzzyDate, 'When the first review is due.', { optional: true }) startsOn?: FuzzyDate;
  @Text('What is reviewed, in a sentence.', { optional: true }) purpose?: string;
}
