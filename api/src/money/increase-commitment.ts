import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { AmountChange, recordChange } from './commitment-change.ts';

export const increaseCommitment = verb({
  name: 'increaseCommitment',
  description: 'Adds to what a commitment promises.',
  on: Commitment,
  gravity: 'binding',
  by: [companyApprovers],
  during: ['COMMITTED'],
  input: AmountChange,
  run: (commitment, change, context) => void recordChange(context, commitment, 'INCREASED', change),
});
