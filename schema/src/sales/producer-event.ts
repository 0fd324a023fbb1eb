import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Producer } from './producer.ts';
import { EventCause, ProducerEventKind } from './vocabulary.ts';

@Stored({
  description: 'Something that happened to a producer.',
  policy: companyAndCounty,
  checks: { count_is_not_negative: 'count >= 0' },
})
export class ProducerEvent extends Scoped {
  @ToOne(() => Producer, 'The producer.', { partOf: 'events' }) producer!: Ref<Producer>;
  @Choice(ProducerEventKind, 'What happened.') kind!: ProducerEventKind;
  @Choice(EventCause, 'Why.', { optional: true }) cause?: EventCause;
  @Count('How many it concerned, as 13 outlets.', { optional: true }) count?: number;
  @Embedded(() => FuzzyDate, 'When it happened.', { optional: true }) occurredOn?: FuzzyDate;
  @Text('What happened, in a sentence.', { optional: true }) description?: string;
}
