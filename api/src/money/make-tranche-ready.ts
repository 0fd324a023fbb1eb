import { companyApprovers, companyEditors, openConditions, Tranche } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const makeTrancheReady = verb({
  name: 'makeTrancheReady',
  description: 'Says that every condition of a tranche is met or waived, so that it can be approved.',
  on: Tranche,
  by: [companyEditors],
  step: 'makeReady',
  unless: [openConditions],
  tells: [companyApprovers],
});
