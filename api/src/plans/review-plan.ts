import { Severity } from '@fupin/schema';
import {
  Choice,
  Count,
  CountyPlan,
  Day,
  FollowUpAction,
  PlanMeasure,
  PlanVersion,
  Review,
  ReviewFinding,
  Text,
  ToOne,
} from '@fupin/schema/model';
import { badInput } from '../errors.ts';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/writing.ts';

class NewReview {
  @Day('The day it is due.') dueOn!: string;
}

export const scheduleReview = verb({
  name: 'scheduleReview',
  description: 'Plans a look at how a county plan goes.',
  on: CountyPlan,
  makes: Review,
  input: NewReview,
  run: (plan, { dueOn }, { make }) => make(Review, { ...scopeOf(plan), plan, dueOn, state: 'SCHEDULED' }),
});

export const startReview = verb({ name: 'startReview', description: 'Begins a review.', on: Review });

class Held {
  @Day('The day it was held; today when not given.', { optional: true }) heldOn?: string;
}

export const completeReview = verb({
  name: 'completeReview',
  description: 'Ends the looking of a review; what it found is still to be answered.',
  on: Review,
  input: Held,
  run(review, { heldOn }, { today }) {
    review.heldOn = heldOn ?? today;
  },
});

export const missReview = verb({
  name: 'missReview',
  description: 'Notes that a review was not held; it says why.',
  on: Review,
  run: (_review, _input, writing) => void needReason(writing),
});

export const closeReview = verb({
  name: 'closeReview',
  description: 'Closes a review once nothing it found is open.',
  on: Review,
});

class NewFinding {
  @Count('1 for the first finding.') number!: number;
  @Text('What was found.') text!: string;
  @Choice(Severity, 'How much it matters.') severity!: Severity;
  @ToOne(() => PlanMeasure, 'The measure it is about.', { optional: true }) measure?: PlanMeasure;
  @Day('The day by which it must be answered.', { optional: true }) dueOn?: string;
}

export const raiseFinding = verb({
  name: 'raiseFinding',
  description: 'Records something a review found that needs an answer.',
  on: Review,
  makes: ReviewFinding,
  input: NewFinding,
  async run(review, input, { em, make }) {
    const { measure } = input;
    if (measure && !(await em.findOne(PlanVersion, { id: measure.planVersion.id, plan: review.plan.id })))
      throw badInput([{ path: ['input', 'measureId'], code: 'FOREIGN', message: 'It is a measure of another plan.' }]);
    return make(ReviewFinding, { ...scopeOf(review), ...input, review, state: 'OPEN' });
  },
});

class Response {
  @Text('The answer.') response!: string;
}

export const respondToFinding = verb({
  name: 'respondToFinding',
  description: 'Answers a finding as the county.',
  on: ReviewFinding,
  input: Response,
  run(finding, { response }) {
    finding.response = response;
  },
});

class NewAction {
  @Text('What will be done.') description!: string;
  @Text('Who will do it.') responsible!: string;
  @Day('By when.') dueOn!: string;
}

export const agreeFollowUp = verb({
  name: 'agreeFollowUp',
  description: 'Settles what will be done about a finding, by whom and by when.',
  on: ReviewFinding,
  input: NewAction,
  run: (finding, input, { make }) =>
    void make(FollowUpAction, { ...scopeOf(finding), ...input, finding, status: 'AGREED' }),
});

export const finishFollowUp = verb({
  name: 'finishFollowUp',
  description: 'Says that what was settled about a finding is done.',
  on: ReviewFinding,
  run: (finding, _input, { em, today }) =>
    em
      .nativeUpdate(FollowUpAction, { finding, status: 'AGREED' }, { status: 'DONE', doneOn: today })
      .then(() => undefined),
});

export const verifyFollowUp = verb({
  name: 'verifyFollowUp',
  description: 'Confirms that what was settled about a finding is done.',
  on: ReviewFinding,
});

export const acceptFindingRisk = verb({
  name: 'acceptFindingRisk',
  description: 'Leaves what a finding says as it is, knowingly; it says why.',
  on: ReviewFinding,
  run(finding, _input, writing) {
    finding.acceptanceReason = needReason(writing);
  },
});
