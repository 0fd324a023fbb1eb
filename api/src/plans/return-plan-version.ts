import {
  companyApprovers,
  contributedOrDecided,
  countyApprovers,
  countyOfficials,
  CountyPlan,
  Many,
  PlanVersion,
  Text,
} from '@fupin/schema/model';
import { remark } from '../collaboration/remark.ts';
import { verb } from '../write/verb.ts';
import { decide } from './decide-plan-version.ts';
import { openVersion } from './open-version.ts';

class Remark {
  @Text('The field it is about, as "budgetLines.2.amount".') field!: string;
  @Text('What is to be mended.', { long: true }) text!: string;
}

class Return {
  @Many(() => Remark, 'Remarks, each on a field.', { optional: true }) remarks?: Remark[];
}

export const returnPlanVersion = verb({
  name: 'returnPlanVersion',
  description:
    'Sends a version back with a reason and remarks on its fields, and opens the next draft with its content.',
  on: PlanVersion,
  by: [countyApprovers, companyApprovers],
  step: 'return',
  unless: [contributedOrDecided],
  tells: [countyOfficials],
  explains: true,
  input: Return,
  async run(version, { remarks }, context) {
    await decide(context, version, 'RETURN');
    for (const { field, text } of remarks ?? []) remark(context, version, field, text);
    const plan = await context.em.findOneOrFail(CountyPlan, { id: version.plan.id });
    await openVersion(context, plan, version);
  },
});
