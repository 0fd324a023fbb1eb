import type { Ref } from '@mikro-orm/core';
import { companyStaff } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Count, Localized, Stored, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { TrainingClass } from '../training/training-class.ts';

@Stored({
  description: 'Counties that made their plans together; those that no source names are a count, not records.',
  policy: companyAndCounty,
  writers: [companyStaff],
  checks: { reported_county_count_is_not_negative: 'reported_county_count >= 0' },
})
export class PlanCohort extends Scoped {
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
  @ToOne(() => TrainingClass, 'The class at which the plans were made.', { optional: true, reverse: 'planCohorts' })
  originClass?: Ref<TrainingClass>;
  @Count('How many counties a source reports, named or not.', { optional: true }) reportedCountyCount?: number;
}
