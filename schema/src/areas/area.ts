import type { Ref } from '@mikro-orm/core';
import { Choice, Flag, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { AreaLevel, MacroRegion } from './vocabulary.ts';

@Stored({
  description: 'An administrative area of China, from the nation down to a village.',
  policy: openToAll,
  signIn: 'select',
  roots: { provinces: { level: 'PROVINCE' }, prefectures: { level: 'PREFECTURE' }, counties: { level: 'COUNTY' } },
  uniques: [['code']],
  checks: { named_or_placeholder: 'is_named = (names is not null)' },
})
export class Area extends Versioned {
  @Text('GB/T 2260 code; null where the standard has none.', {
    optional: true,
    form: { pattern: '[0-9]{6}', example: '610727' },
  })
  code?: string;
  @Choice(AreaLevel, 'Its administrative level.') level!: AreaLevel;
  @Flag('Whether the source names it; an unnamed village has only a label.') isNamed!: boolean;
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
  @Text('The Chinese name in pinyin without tones.', { optional: true }) pinyin?: string;
  @Flag(
    'Whether its English name was made from the pinyin and never checked: show the Chinese name and the pinyin first.',
  )
  englishNameIsGenerated!: boolean;
  @Text('What to call an area that no source names.', { optional: true }) placeholderLabel?: string;
  @Choice(MacroRegion, 'The part of China it lies in.', { optional: true }) macroRegion?: MacroRegion;
  @ToOne(() => Area, 'The area it belongs to.', { optional: true, reverse: 'children' }) parent?: Ref<Area>;
  @ToOne(() => Area, 'The area of which it is the seat of government.', { optional: true }) seatOf?: Ref<Area>;
}
