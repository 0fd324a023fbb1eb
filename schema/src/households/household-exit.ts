import type { Ref } from '@mikro-orm/core';
import { PovertyLine } from '../areas/poverty-line.ts';
import { Choice, Count, Day, Embedded, Flag, Stored, ToOne } from '../declare/decorators.ts';
import { countyOnly } from '../authorization/row-policy.ts';
import { Money } from '../declare/embedded-values.ts';
import { HouseholdScoped, ofNoCompany } from './household-scoped.ts';
import { Household } from './household.ts';
import { HouseholdExitState } from './vocabulary.ts';

@Stored({
  description:
    'A household leaves poverty: its income without anything merely expected, the line, and every guarantee.',
  policy: countyOnly,
  uniques: [['household', 'year']],
  checks: {
    ...ofNoCompany,
    exit_check: `state <> 'CONFIRMED' or (income_per_person_currency = line_amount_currency
      and income_per_person_amount > line_amount_amount
      and has_food and has_clothing and has_education and has_medical_care and has_safe_housing and has_safe_water)`,
    confirmed_on_a_day: `(state = 'CONFIRMED') = (confirmed_on is not null)`,
  },
})
export class HouseholdExit extends HouseholdScoped {
  @ToOne(() => Household, 'The household.', { partOf: 'exits' }) household!: Ref<Household>;
  @Count('The calendar year the income was earned in.') year!: number;
  @Choice(HouseholdExitState, 'Where the exit stands.') state!: HouseholdExitState;
  @Embedded(() => Money, 'What was really earned, for one person and year.', { adds: false }) incomePerPerson!: Money;
  @Embedded(() => Money, 'What is only expected on top of it.', { optional: true, adds: false })
  expectedPerPerson?: Money;
  @ToOne(() => PovertyLine, 'The line in force.', { reverse: 'householdExits' }) povertyLine!: Ref<PovertyLine>;
  @Embedded(() => Money, 'The line at the prices of the year, for one person.', { adds: false }) lineAmount!: Money;
  @Flag('Whether food is assured.') hasFood!: boolean;
  @Flag('Whether clothing is assured.') hasClothing!: boolean;
  @Flag('Whether compulsory schooling is assured.') hasEducation!: boolean;
  @Flag('Whether basic medical care is assured.') hasMedicalCare!: boolean;
  @Flag('Whether safe housing is assured.') hasSafeHousing!: boolean;
  @Flag('Whether safe drinking water is assured.') hasSafeWater!: boolean;
  @Day('The day it was confirmed.', { optional: true }) confirmedOn?: string;
}
