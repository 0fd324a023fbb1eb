import { compareDecimals, RuleViolation } from '@fupin/schema';
import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { promisedOf } from './commitment-change.ts';
import { paidOf } from './paid.ts';

export const fulfilCommitment = verb({
  name: 'fulfilCommitment',
  description: 'Closes a commitment of which all is paid.',
  on: Commitment,
  by: [companyApprovers],
  step: 'fulfil',
  async run(commitment, _input, context) {
    const [promised, paid] = [await promisedOf(context, commitment), await paidOf(context, commitment)];
    if (compareDecimals(paid, promised.amount) !== 0)
      throw new RuleViolation('TRANSITION_NOT_ALLOWED', { committed: promised.amount, paid });
  },
});
