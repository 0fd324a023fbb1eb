import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const resumeCommitment = verb({
  name: 'resumeCommitment',
  description: 'Lets a suspended commitment be paid again.',
  on: Commitment,
  by: [companyApprovers],
  step: 'resume',
});
