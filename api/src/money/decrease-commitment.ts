import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { AmountChange, less, recordChange } from './commitment-change.ts';

export const decreaseCommitment = verb({
  name: 'decreaseCommitment',
  description: 'Takes from what a commitment promises, never below what is paid; it says why.',
  on: Commitment,
  gravity: 'binding',
  by: [companyApprovers],
  during: ['COMMITTED'],
  explains: true,
  input: AmountChange,
  run(commitment, { amount, effectiveOn }, context) {
    recordChange(context, commitment, 'DECREASED', { amount: less(amount), effectiveOn });
  },
});
