import { Commitment, companyApprovers, Count } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { promisedOf, recordChange } from './commitment-change.ts';

class Extension {
  @Count('The new length in months, from when it began.') months!: number;
}

export const extendCommitment = verb({
  name: 'extendCommitment',
  description: 'Gives a promise more time; its amount stays.',
  on: Commitment,
  gravity: 'binding',
  by: [companyApprovers],
  during: ['PLEDGED', 'COMMITTED'],
  input: Extension,
  async run(commitment, { months }, context) {
    const { startsOn, endsOn } = commitment.term ?? {};
    commitment.term = { months, startsOn, endsOn };
    const { currency } = await promisedOf(context, commitment);
    recordChange(context, commitment, 'EXTENDED', { amount: { amount: '0', currency } });
  },
});
