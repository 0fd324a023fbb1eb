import {
  companyApprovers,
  companyStaff,
  contributedOrDecided,
  countyApprovers,
  countyOfficials,
  PlanVersion,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { decide } from './decide-plan-version.ts';

export const rejectPlanVersion = verb({
  name: 'rejectPlanVersion',
  description: 'Refuses a version for good, with a reason.',
  on: PlanVersion,
  gravity: 'final',
  by: [countyApprovers, companyApprovers],
  step: 'reject',
  unless: [contributedOrDecided],
  tells: [countyOfficials, companyStaff],
  explains: true,
  run: (version, _input, context) => decide(context, version, 'REJECT'),
});
