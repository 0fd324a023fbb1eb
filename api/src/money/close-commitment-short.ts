import { Commitment, companyApprovers } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const closeCommitmentShort = verb({
  name: 'closeCommitmentShort',
  description: 'Closes a commitment of which less is paid than was promised; it explains the rest.',
  on: Commitment,
  gravity: 'final',
  by: [companyApprovers],
  step: 'closeShort',
  explains: true,
});
