import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Person } from '../parties/person.ts';
import { CountyPlan } from './county-plan.ts';
import { PlanCohort } from './plan-cohort.ts';
import { ReviewFinding } from './review-finding.ts';
import { ActionStatus } from './vocabulary.ts';

@Stored({
  description: 'Something that was promised after a plan was made or a finding raised.',
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  checks: {
    follows_something: 'num_nonnulls(plan_id, cohort_id, finding_id) > 0',
    agreed_names_who_and_when: `status in ('PROMISED', 'DROPPED') or num_nulls(responsible, due_on) = 0`,
  },
})
export class FollowUpAction extends Scoped {
  @ToOne(() => CountyPlan, 'The plan.', { optional: true, reverse: 'followUpActions' }) plan?: Ref<CountyPlan>;
  @ToOne(() => PlanCohort, 'The cohort.', { optional: true, partOf: 'followUpActions' }) cohort?: Ref<PlanCohort>;
  @ToOne(() => ReviewFinding, 'The finding.', { optional: true, partOf: 'actions' }) finding?: Ref<ReviewFinding>;
  @Text('What will be done.') description!: string;
  @Choice(ActionStatus, 'How far it has come.') status!: ActionStatus;
  @ToOne(() => Person, 'Who promised it in public.', { optional: true, reverse: 'actionsPromised' })
  promisedBy?: Ref<Person>;
  @Text('Who will do it.', { optional: true }) responsible?: string;
  @Day('By when.', { optional: true }) dueOn?: string;
  @Day('The day it was done.', { optional: true }) doneOn?: string;
}
