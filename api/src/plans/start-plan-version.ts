import { countyEditors, CountyPlan, newerVersion, PlanVersion, ToOne } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import { openVersion } from './open-version.ts';
import { sentences } from './sentences.ts';

class NextVersion {
  @ToOne(() => PlanVersion, 'The version of the plan whose content it begins with.') basedOn!: PlanVersion;
}

export const startPlanVersion = verb({
  name: 'startPlanVersion',
  description: 'Opens the next version of a plan, with the content of an earlier one.',
  on: CountyPlan,
  makes: PlanVersion,
  by: [countyEditors],
  adds: true,
  unless: [newerVersion],
  input: NextVersion,
  async run(plan, { basedOn }, context) {
    if (basedOn.plan.id !== plan.id)
      throw badInput([{ path: ['input', 'basedOnId'], code: 'FOREIGN', sentence: sentences.versionOfAnother }]);
    const id = await openVersion(context, plan, basedOn);
    return context.em.findOneOrFail(PlanVersion, { id });
  },
});
