import type { Ref } from '@mikro-orm/core';
import { Choice, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from '../parties/organization.ts';
import { PlatformKind } from './vocabulary.ts';

@Stored({ description: 'A place on the internet where products are shown and sold.', policy: openToAll })
export class SalesPlatform extends Versioned {
  @Localized('Its names.') names!: LocalizedTextValue;
  @Choice(PlatformKind, 'What kind of place it is.') kind!: PlatformKind;
  @ToOne(() => Organization, 'Who runs it.', { optional: true, reverse: 'salesPlatforms' })
  operator?: Ref<Organization>;
  @Text('What it is, in a sentence.', { optional: true }) description?: string;
}
