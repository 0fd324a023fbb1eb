import { companyApprovers, openFindings, Review } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const closeReview = verb({
  name: 'closeReview',
  description: 'Closes a review once nothing it found is open.',
  on: Review,
  by: [companyApprovers],
  step: 'close',
  unless: [openFindings],
});
