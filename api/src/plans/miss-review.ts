import { companyEditors, Review } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const missReview = verb({
  name: 'missReview',
  description: 'Notes that a review was not held; it says why.',
  on: Review,
  gravity: 'final',
  by: [companyEditors],
  step: 'miss',
  explains: true,
});
