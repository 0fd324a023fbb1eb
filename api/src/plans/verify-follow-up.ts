import { companyApprovers, ReviewFinding } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const verifyFollowUp = verb({
  name: 'verifyFollowUp',
  description: 'Confirms that what was settled about a finding is done.',
  on: ReviewFinding,
  by: [companyApprovers],
  step: 'verify',
});
