import { Tranche } from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';

export const makeTrancheReady = verb({
  name: 'makeTrancheReady',
  description: 'Says that every condition of a tranche is met or waived, so that it can be approved.',
  on: Tranche,
});

export const approveTranche = verb({
  name: 'approveTranche',
  description: 'Lets a tranche be paid; nobody approves a tranche that they wrote.',
  on: Tranche,
});

export const cancelTranche = verb({
  name: 'cancelTranche',
  description: 'Drops a tranche of which nothing is paid; it says why.',
  on: Tranche,
  run: (_tranche, _input, writing) => void needReason(writing),
});
