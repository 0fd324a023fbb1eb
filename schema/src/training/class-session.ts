import type { Ref } from '@mikro-orm/core';
import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Decimal, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { TrainingClass } from './training-class.ts';

@Stored({
  description: 'One sitting of a training class.',
  policy: readWith('training_class'),
  checks: { hours_are_positive: 'hours > 0' },
  sortedBy: 'heldOn',
})
export class ClassSession extends Scoped {
  @ToOne(() => TrainingClass, 'The class.', { partOf: 'sessions' }) trainingClass!: Ref<TrainingClass>;
  @Embedded(() => FuzzyDate, 'When it is held.') heldOn!: FuzzyDate;
  @ToOne(() => Area, 'Where it is held.', { optional: true, reverse: 'classSessions' }) venueArea?: Ref<Area>;
  @Text('The room or building.', { optional: true }) venue?: string;
  @Text('Who teaches.', { optional: true }) trainer?: string;
  @Decimal('How many hours it takes.', { optional: true }) hours?: string;
}
