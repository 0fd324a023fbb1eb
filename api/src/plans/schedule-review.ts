import { companyEditors, countyOfficials, CountyPlan, Day, Review } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';

class NewReview {
  @Day('The day it is due.') dueOn!: string;
}

export const scheduleReview = verb({
  name: 'scheduleReview',
  description: 'Plans a look at how a county plan goes.',
  on: CountyPlan,
  makes: Review,
  by: [companyEditors],
  adds: true,
  tells: [countyOfficials],
  input: NewReview,
  run: (plan, { dueOn }, { make }) => make(Review, { ...scopeOf(plan), plan, dueOn }),
});
