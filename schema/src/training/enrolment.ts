import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Choice, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Person } from '../parties/person.ts';
import { TrainingClass } from './training-class.ts';
import { EnrolmentState } from './vocabulary.ts';

@Stored({
  description: 'The place of one person in a training class, sent by a county.',
  policy: companyAndCounty,
  uniques: [['trainingClass', 'person']],
  checks: { names_somebody: 'num_nonnulls(person_id, trainee_name) > 0' },
})
export class Enrolment extends Scoped {
  @ToOne(() => TrainingClass, 'The class.', { reverse: 'enrolments' }) trainingClass!: Ref<TrainingClass>;
  @ToOne(() => Area, 'The county that sends the person.', { reverse: 'enrolments' }) override county!: Ref<Area>;
  @ToOne(() => Person, 'The person, if of public office.', { optional: true, reverse: 'enrolments' })
  person?: Ref<Person>;
  @Text('The name of a person who holds no public office.', { optional: true }) traineeName?: string;
  @Text('The post the person holds.', { optional: true }) post?: string;
  @Choice(EnrolmentState, 'Where the enrolment stands.') state!: EnrolmentState;
}
