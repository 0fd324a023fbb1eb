import type { LocalizedTextValue } from '@fupin/schema';
import { companyEditors, Count, Localized, PlanCohort, TrainingClass } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class NewCohort {
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
  @Count('How many counties it has, named or not; what the class reports when not given.', { optional: true })
  reportedCountyCount?: number;
}

export const formCohort = verb({
  name: 'formCohort',
  description: 'Forms a cohort of the counties that make their plans at a class.',
  on: TrainingClass,
  makes: PlanCohort,
  by: [companyEditors],
  adds: true,
  input: NewCohort,
  run: (originClass, { names, reportedCountyCount }, { make }) =>
    make(PlanCohort, {
      names: names ?? originClass.names,
      reportedCountyCount: reportedCountyCount ?? originClass.reportedCountyCount,
      originClass,
      company: originClass.company,
    }),
});
