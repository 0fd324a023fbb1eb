import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Choice, Embedded, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Person } from '../parties/person.ts';
import { ProducerKind } from './vocabulary.ts';

@Stored({
  description: 'Who grows, raises or makes what is sold: an enterprise, or households that are not named.',
  policy: companyAndCounty,
})
export class Producer extends Scoped {
  @Choice(ProducerKind, 'Who they are.') kind!: ProducerKind;
  @Localized('Their names; null where nobody names them.', { optional: true }) names?: LocalizedTextValue;
  @Text('Who they are, in a sentence.', { optional: true }) description?: string;
  @ToOne(() => Area, 'Where they produce.', { reverse: 'producers' }) area!: Ref<Area>;
  @ToOne(() => Person, 'Who leads it, where that is public.', { optional: true, reverse: 'producersLed' })
  leader?: Ref<Person>;
  @Embedded(() => FuzzyDate, 'When it was established.', { optional: true }) establishedOn?: FuzzyDate;
}
