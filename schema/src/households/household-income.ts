import type { Ref } from '@mikro-orm/core';
import { Choice, Count, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { Modality } from '../values/measurement.ts';
import { countyOnly } from '../authorization/row-policy.ts';
import { Money } from '../declare/embedded-values.ts';
import { HouseholdScoped, ofNoCompany } from './household-scoped.ts';
import { Household } from './household.ts';
import { IncomeCategory } from './vocabulary.ts';

@Stored({
  description: 'What a household earned, or expects to earn, in one year from one kind of source.',
  policy: countyOnly,
  uniques: [['household', 'year', 'category', 'modality']],
  checks: { ...ofNoCompany },
})
export class HouseholdIncome extends HouseholdScoped {
  @ToOne(() => Household, 'The household.', { partOf: 'incomes' }) household!: Ref<Household>;
  @Count('The calendar year.') year!: number;
  @Choice(IncomeCategory, 'Where it comes from.') category!: IncomeCategory;
  @Choice(Modality, 'Whether it was earned or is only expected.') modality!: Modality;
  @Embedded(() => Money, 'The net income of the whole household; negative for a loss.', {
    adds: { within: ['modality'] },
  })
  amount!: Money;
}
