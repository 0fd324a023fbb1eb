import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Measurement } from '../declare/embedded-values.ts';
import { Producer } from './producer.ts';
import { AssetKind } from './vocabulary.ts';

@Stored({ description: 'Something that a producer owns.', policy: companyAndCounty })
export class ProducerAsset extends Scoped {
  @ToOne(() => Producer, 'The producer.', { partOf: 'assets' }) producer!: Ref<Producer>;
  @Choice(AssetKind, 'What it is.') kind!: AssetKind;
  @Embedded(() => Measurement, 'How much of it.', { adds: { within: ['kind'] } }) measurement!: Measurement;
}
