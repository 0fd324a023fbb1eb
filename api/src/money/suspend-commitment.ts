import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const suspendCommitment = verb({
  name: 'suspendCommitment',
  description: 'Holds a commitment: nothing is paid on it until it is resumed. It says why.',
  on: Commitment,
  by: [companyApprovers],
  step: 'suspend',
  explains: true,
});
