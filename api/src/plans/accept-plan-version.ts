import {
  companyApprovers,
  companyEditors,
  contributedOrDecided,
  countyOfficials,
  PlanVersion,
} from '@fupin/schema/model';
import { takeStepOfAll } from '../write/take-step.ts';
import { verb } from '../write/verb.ts';
import { decide } from './decide-plan-version.ts';

export const acceptPlanVersion = verb({
  name: 'acceptPlanVersion',
  description: 'Accepts a signed-off version for the company: it is in force, and the version before it no longer is.',
  on: PlanVersion,
  by: [companyApprovers],
  step: 'accept',
  unless: [contributedOrDecided],
  tells: [countyOfficials, companyEditors],
  async run(version, _input, context) {
    const { em } = context;
    await takeStepOfAll(em, PlanVersion, { plan: version.plan }, 'supersede');
    await decide(context, version, 'APPROVE');
  },
});
