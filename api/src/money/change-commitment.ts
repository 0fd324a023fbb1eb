import { Commitment, Count } from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';
import { AmountChange, less, promisedOf, recordChange } from './commitment-change.ts';

export const increaseCommitment = verb({
  name: 'increaseCommitment',
  description: 'Adds to what a commitment promises.',
  on: Commitment,
  input: AmountChange,
  run: (commitment, change, writing) => void recordChange(writing, commitment, 'INCREASED', change),
});

export const decreaseCommitment = verb({
  name: 'decreaseCommitment',
  description: 'Takes from what a commitment promises, never below what is paid; it says why.',
  on: Commitment,
  input: AmountChange,
  run(commitment, { amount, effectiveOn }, writing) {
    needReason(writing);
    recordChange(writing, commitment, 'DECREASED', { amount: less(amount), effectiveOn });
  },
});

class Extension {
  @Count('The new length in months, from when it began.') months!: number;
}

export const extendCommitment = verb({
  name: 'extendCommitment',
  description: 'Gives a promise more time; its amount stays.',
  on: Commitment,
  input: Extension,
  async run(commitment, { months }, writing) {
    const { startsOn, endsOn } = commitment.term ?? {};
    commitment.term = { months, startsOn, endsOn };
    const { currency } = await promisedOf(writing, commitment);
    recordChange(writing, commitment, 'EXTENDED', { amount: { amount: '0', currency } });
  },
});
