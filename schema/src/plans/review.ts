import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { User } from '../access/user.ts';
import { Choice, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { CountyPlan } from './county-plan.ts';
import { ReviewSchedule } from './review-schedule.ts';
import { ReviewState } from './vocabulary.ts';
import { reviewLifecycle } from './lifecycles.ts';

@Stored({
  description: 'One look at how a county plan goes.',
  lifecycle: reviewLifecycle,
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  checks: { held_once_completed: `state not in ('COMPLETED', 'CLOSED') or held_on is not null` },
})
export class Review extends Scoped {
  @ToOne(() => CountyPlan, 'The plan.', { reverse: 'reviews' }) plan!: Ref<CountyPlan>;
  @ToOne(() => ReviewSchedule, 'The promise it keeps.', { optional: true, reverse: 'reviews' })
  schedule?: Ref<ReviewSchedule>;
  @Choice(ReviewState, 'Where it stands.') readonly state!: ReviewState;
  @Day('The day it is due.') dueOn!: string;
  @Day('The day it was held.', { optional: true }) heldOn?: string;
  @ToOne(() => User, 'Who leads it.', { optional: true, hidden: true }) lead?: Ref<User>;
  @Text('The name of who leads it, as it was then.', { optional: true }) leadName?: string;
  @Text('What came out of it.', { optional: true }) summary?: string;
}
