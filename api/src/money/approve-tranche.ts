import { companyApprovers, companyEditors, contributed, openConditions, Tranche } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const approveTranche = verb({
  name: 'approveTranche',
  description: 'Lets a tranche be paid; nobody approves a tranche that they wrote.',
  on: Tranche,
  by: [companyApprovers],
  step: 'approve',
  unless: [openConditions, contributed('tranche', 'approveTranche', 'postLedgerEntry')],
  tells: [companyEditors],
});
