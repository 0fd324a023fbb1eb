import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { TrainingClass } from './training-class.ts';

@Stored({
  description: 'A county whose people a class is for.',
  policy: companyAndCounty,
  link: true,
  uniques: [['trainingClass', 'county']],
})
export class TrainingClassCounty extends Scoped {
  @ToOne(() => TrainingClass, 'The classes that people of the county attend.', {
    partOf: 'counties',
    through: 'county',
  })
  trainingClass!: Ref<TrainingClass>;
  @ToOne(() => Area, 'The counties it is for, where they are named.', {
    partOf: 'trainingClasses',
    through: 'trainingClass',
  })
  override county!: Ref<Area>;
}
