import { companyApprovers, Tranche } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const cancelTranche = verb({
  name: 'cancelTranche',
  description: 'Drops a tranche of which nothing is paid; it says why.',
  on: Tranche,
  gravity: 'final',
  by: [companyApprovers],
  step: 'cancel',
  explains: true,
});
