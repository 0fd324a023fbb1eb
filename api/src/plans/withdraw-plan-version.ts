import { countyEditors, PlanVersion } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const withdrawPlanVersion = verb({
  name: 'withdrawPlanVersion',
  description: 'Takes a submitted version back before anybody decided on it.',
  on: PlanVersion,
  by: [countyEditors],
  step: 'withdraw',
});
