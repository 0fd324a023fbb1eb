import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { takeBackRest } from './take-back-rest.ts';

export const cancelCommitment = verb({
  name: 'cancelCommitment',
  description: 'Takes back what of a promise is not paid; it says why.',
  on: Commitment,
  gravity: 'final',
  by: [companyApprovers],
  step: 'cancel',
  explains: true,
  run: (commitment, _input, context) => takeBackRest(commitment, context),
});
