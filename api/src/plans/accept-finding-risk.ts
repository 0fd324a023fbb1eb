import { companyApprovers, ReviewFinding } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const acceptFindingRisk = verb({
  name: 'acceptFindingRisk',
  description: 'Leaves what a finding says as it is, knowingly; it says why.',
  on: ReviewFinding,
  by: [companyApprovers],
  step: 'acceptRisk',
  explains: true,
  run(finding, _input, context) {
    finding.acceptanceReason = context.reason;
  },
});
