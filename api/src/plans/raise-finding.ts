import { Severity } from '@fupin/schema';
import {
  Choice,
  companyEditors,
  Count,
  countyOfficials,
  Day,
  PlanMeasure,
  PlanVersion,
  Review,
  ReviewFinding,
  Text,
  ToOne,
} from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

class NewFinding {
  @Count('1 for the first finding.') number!: number;
  @Text('What was found.', { long: true }) text!: string;
  @Choice(Severity, 'How much it matters.') severity!: Severity;
  @ToOne(() => PlanMeasure, 'The measure it is about.', { optional: true }) measure?: PlanMeasure;
  @Day('The day by which it must be answered.', { optional: true }) dueOn?: string;
}

export const raiseFinding = verb({
  name: 'raiseFinding',
  description: 'Records something a review found that needs an answer.',
  on: Review,
  gravity: 'binding',
  makes: ReviewFinding,
  by: [companyEditors],
  during: ['IN_PROGRESS', 'COMPLETED'],
  adds: true,
  tells: [countyOfficials],
  input: NewFinding,
  async run(review, input, { em, make }) {
    const { measure } = input;
    if (measure && !(await em.findOne(PlanVersion, { id: measure.planVersion.id, plan: review.plan.id })))
      throw badInput([{ path: ['input', 'measureId'], code: 'FOREIGN', sentence: sentences.measureOfAnother }]);
    return make(ReviewFinding, { ...scopeOf(review), ...input, review });
  },
});
