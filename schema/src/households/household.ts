import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Choice, Choices, Count, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { countyOnly } from '../authorization/row-policy.ts';
import { HouseholdScoped, ofNoCompany } from './household-scoped.ts';
import { HousingGrade, PovertyCause } from './vocabulary.ts';

@Stored({
  description: 'A poor household under a pseudonym; nothing here tells who it is.',
  policy: countyOnly,
  uniques: [['county', 'pseudonym']],
  checks: { ...ofNoCompany, size_is_positive: 'size > 0' },
})
export class Household extends HouseholdScoped {
  @Text('The name it goes by here.') pseudonym!: string;
  @ToOne(() => Area, 'The village it lives in.', { reverse: 'households' }) village!: Ref<Area>;
  @Count('How many people belong to it.') size!: number;
  @Choices(PovertyCause, 'Why it is poor.') causes!: PovertyCause[];
  @Choice(HousingGrade, 'How safe its house is.', { optional: true }) housingGrade?: HousingGrade;
  @Day('The day it was registered as poor.', { optional: true }) registeredOn?: string;
}
