import {
  Area,
  Count,
  countyEditors,
  CountyPlan,
  Organization,
  PlanVersion,
  through,
  ToOne,
  TrainingClass,
} from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { needCounty } from '../write/need-county.ts';
import { verb } from '../write/verb.ts';
import type { VerbContext } from '../write/verb-context.ts';
import { openVersion } from './open-version.ts';
import { sentences } from './sentences.ts';

class NewPlan {
  @ToOne(() => Organization, 'The company that supports the county.') company!: Organization;
  @Count('The calendar year it is for; left out where it has none.', { optional: true }) year?: number;
  @ToOne(() => TrainingClass, 'The class at which it was made, whose cohort it joins.', { optional: true })
  trainingClass?: TrainingClass;
  @ToOne(() => PlanVersion, 'A version whose content it begins with, as that in force last year.', { optional: true })
  basedOn?: PlanVersion;
}

export const startPlan = verb({
  name: 'startPlan',
  description: 'Starts the plan of a county with a company: empty, or with the content of an earlier version.',
  on: Area,
  makes: CountyPlan,
  by: [through('id', countyEditors)],
  adds: true,
  input: NewPlan,
  async run(county, { company, year, trainingClass, basedOn }, context) {
    needCounty(county, 'areaId');
    if (year !== undefined && (year < 1000 || year > 9999))
      throw badInput([{ path: ['input', 'year'], code: 'OUT_OF_RANGE', sentence: sentences.year }]);
    if (basedOn && basedOn.county?.id !== county.id)
      throw badInput([{ path: ['input', 'basedOnId'], code: 'FOREIGN', sentence: sentences.planOfAnother }]);
    const cohort = trainingClass && (await cohortOf(context, trainingClass));
    const plan = context.make(CountyPlan, { company, county, year, cohort });
    await openVersion(context, plan, basedOn);
    return plan;
  },
});

/** The cohort of a class; null where nobody has formed one. */
async function cohortOf({ em }: VerbContext, { id }: TrainingClass): Promise<string> {
  const [cohort] = await em.execute<{ id: string }[]>(
    'select id from plan_cohort where origin_class_id = ? order by id limit 1',
    [id],
  );
  if (cohort) return cohort.id;
  throw badInput([{ path: ['input', 'trainingClassId'], code: 'NO_COHORT', sentence: sentences.noCohort }]);
}
