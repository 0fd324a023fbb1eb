import type { Ref } from '@mikro-orm/core';
import { companyAndLinkedCounties } from '../../authorization/policies.ts';
import { reportedIsPublic, Scoped } from '../../access/scoped.ts';
import { Choice, Count, Embedded, Localized, Stored, Text, ToOne } from '../../declare/decorators.ts';
import type { LocalizedTextValue } from '../../values/localized-text.ts';
import { FuzzyDate } from '../../declare/embedded-values.ts';
import { Program } from '../../parties/program.ts';
import { PlanMeasure } from '../../plans/plan-measure.ts';
import { SalesPlatform } from '../sales-platform.ts';
import { Cadence, CampaignState } from '../vocabulary.ts';

@Stored({
  description: 'An effort to sell products of poor areas, in one session or several.',
  policy: companyAndLinkedCounties('campaign_county', 'campaign_id'),
  checks: {
    ...reportedIsPublic,
    reported_session_count_is_not_negative: 'reported_session_count >= 0',
    ends_after_start: 'ends_on_latest >= starts_on_earliest',
  },
})
export class Campaign extends Scoped {
  @Localized('Its names.', { optional: true }) names?: LocalizedTextValue;
  @Choice(CampaignState, 'Where it stands.') state!: CampaignState;
  @ToOne(() => SalesPlatform, 'Where it sells; null where no source says.', { optional: true, reverse: 'campaigns' })
  platform?: Ref<SalesPlatform>;
  @ToOne(() => Program, 'The program it belongs to.', { optional: true, reverse: 'campaigns' }) program?: Ref<Program>;
  @ToOne(() => PlanMeasure, 'The planned measure it carries out.', { optional: true, reverse: 'campaigns' })
  planMeasure?: Ref<PlanMeasure>;
  @Embedded(() => FuzzyDate, 'When it began.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ended.', { optional: true }) endsOn?: FuzzyDate;
  @Choice(Cadence, 'How often it sells.', { optional: true }) cadence?: Cadence;
  @Count('How many sessions a source reports; those recorded here are counted apart.', { optional: true })
  reportedSessionCount?: number;
  @Text('Who else took part, as the source says.', { optional: true }) participants?: string;
}
