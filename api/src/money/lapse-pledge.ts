import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { takeBackRest } from './take-back-rest.ts';

export const lapsePledge = verb({
  name: 'lapsePledge',
  description: 'Notes that a pledge was never made binding and no longer holds; it says why.',
  on: Commitment,
  gravity: 'final',
  by: [companyApprovers],
  step: 'lapse',
  explains: true,
  run: (pledge, _input, context) => takeBackRest(pledge, context),
});
