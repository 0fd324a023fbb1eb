import type { Ref } from '@mikro-orm/core';
import { Choice, Choices, Count, Embedded, Localized, Stored, Text, ToOne, Value } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { AccessChannel, HelpCategory, RolloutPhase } from './vocabulary.ts';

@Value('How far a platform has been introduced.')
export class Rollout {
  @Choice(RolloutPhase, 'The phase.') phase!: RolloutPhase;
  @Count('In how many cities.', { optional: true }) cityCount?: number;
  @Count('In how many provinces.', { optional: true }) provinceCount?: number;
}

@Stored({
  description: 'A platform that connects people who want to help with households that need it.',
  policy: openToAll,
  checks: {
    reported_counts_are_not_negative:
      'least(rollout_city_count, rollout_province_count, reported_sub_platform_count) >= 0',
  },
})
export class HelpPlatform extends Versioned {
  @Localized('Its names.') names!: LocalizedTextValue;
  @ToOne(() => Organization, 'Who sponsors it.', { optional: true, reverse: 'helpPlatforms' })
  sponsor?: Ref<Organization>;
  @Text('What it is and does.', { optional: true }) description?: string;
  @Choices(AccessChannel, 'By what people reach it.', { optional: true }) accessChannels?: AccessChannel[];
  @Choices(HelpCategory, 'Kinds of help that it only plans to offer.', { optional: true })
  plannedCategories?: HelpCategory[];
  @Embedded(() => FuzzyDate, 'When it was launched.', { optional: true }) launchedOn?: FuzzyDate;
  @Embedded(() => Rollout, 'How far it has been introduced.', { optional: true }) rollout?: Rollout;
  @Count('How many parts a source says it has, named or not.', { optional: true }) reportedSubPlatformCount?: number;
}
