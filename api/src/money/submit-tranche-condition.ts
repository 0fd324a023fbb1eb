import { companyApprovers, companyEditors, countyEditors, TrancheCondition } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const submitTrancheCondition = verb({
  name: 'submitTrancheCondition',
  description: 'Hands in that a condition holds, for the company to judge.',
  on: TrancheCondition,
  by: [countyEditors, companyEditors],
  step: 'submit',
  tells: [companyApprovers],
});
