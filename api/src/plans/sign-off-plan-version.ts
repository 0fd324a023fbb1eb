import { companyStaff, contributedOrDecided, countyApprovers, countyEditors, PlanVersion } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { decide } from './decide-plan-version.ts';

export const signOffPlanVersion = verb({
  name: 'signOffPlanVersion',
  description: 'Signs a submitted version off for the county; nobody signs off what they changed.',
  on: PlanVersion,
  by: [countyApprovers],
  step: 'signOff',
  unless: [contributedOrDecided],
  tells: [companyStaff, countyEditors],
  run: (version, _input, context) => decide(context, version, 'APPROVE'),
});
