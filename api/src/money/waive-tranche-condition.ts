import { companyApprovers, TrancheCondition } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const waiveTrancheCondition = verb({
  name: 'waiveTrancheCondition',
  description: 'Drops a condition; it says why.',
  on: TrancheCondition,
  by: [companyApprovers],
  step: 'waive',
  explains: true,
  run(condition, _input, context) {
    condition.reason = context.reason;
  },
});
