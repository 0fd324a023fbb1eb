import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Choice, Flag, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Unit } from '../values/measurement.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { ProductKind } from './vocabulary.ts';

@Stored({ description: 'A kind of thing that producers sell.', policy: openToAll })
export class Product extends Versioned {
  @Localized('Its names.') names!: LocalizedTextValue;
  @Choice(ProductKind, 'What kind of thing it is.') kind!: ProductKind;
  @Choice(Unit, 'In what it is counted.', { optional: true }) unit?: Unit;
  @ToOne(() => Area, 'Where it comes from.', { optional: true, reverse: 'products' }) originArea?: Ref<Area>;
  @Flag('Whether it is a speciality of that area.') isLocalSpeciality!: boolean;
  @Text('What it is, in a sentence.', { optional: true }) description?: string;
}
