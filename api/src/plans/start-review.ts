import { companyEditors, Review } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const startReview = verb({
  name: 'startReview',
  description: 'Begins a review.',
  on: Review,
  by: [companyEditors],
  step: 'start',
});
