import {
  companyApprovers,
  companyEditors,
  contributed,
  countyEditors,
  Flag,
  TrancheCondition,
} from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';

class Judgement {
  @Flag('Whether the condition holds.') isMet!: boolean;
}

export const decideTrancheCondition = verb({
  name: 'decideTrancheCondition',
  description: 'Judges whether a condition holds; where it does not, it says why.',
  on: TrancheCondition,
  by: [companyApprovers],
  step: 'decide',
  leadsTo: (_condition, { isMet }) => (isMet ? 'MET' : 'FAILED'),
  unless: [contributed('tranche_condition', 'decideTrancheCondition')],
  tells: [companyEditors, countyEditors],
  input: Judgement,
  run(condition, { isMet }, context) {
    condition.reason = isMet ? context.reason : needReason(context);
  },
});
