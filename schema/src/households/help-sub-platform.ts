import type { Ref } from '@mikro-orm/core';
import { Choice, Localized, Stored, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { HelpPlatform } from './help-platform.ts';
import { SubPlatformKind } from './vocabulary.ts';

@Stored({ description: 'A part of a help platform that a source names.', part: true, policy: openToAll })
export class HelpSubPlatform extends Versioned {
  @ToOne(() => HelpPlatform, 'The platform.', { partOf: 'subPlatforms' }) helpPlatform!: Ref<HelpPlatform>;
  @Choice(SubPlatformKind, 'What it does.') kind!: SubPlatformKind;
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
}
