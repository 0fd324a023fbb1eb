import { companyEditors, Day, Review } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class Held {
  @Day('The day it was held; today when not given.', { optional: true }) heldOn?: string;
}

export const completeReview = verb({
  name: 'completeReview',
  description: 'Ends the looking of a review; what it found is still to be answered.',
  on: Review,
  by: [companyEditors],
  step: 'complete',
  input: Held,
  run(review, { heldOn }, { today }) {
    review.heldOn = heldOn ?? today;
  },
});
