import type { Ref } from '@mikro-orm/core';
import { reportedIsPublic, Scoped } from '../../access/scoped.ts';
import { User } from '../../access/user.ts';
import { Area } from '../../areas/area.ts';
import { Choice, Embedded, Flag, Instant, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { countyDraft } from '../../authorization/row-policy.ts';
import { FuzzyDate, Measurement } from '../../declare/embedded-values.ts';
import { Organization } from '../../parties/organization.ts';
import { Program } from '../../parties/program.ts';
import { PlanTarget } from '../../plans/plan-target.ts';
import { Campaign } from '../../sales/campaigns/campaign.ts';
import { SalesChannel } from '../../sales/vocabulary.ts';
import { Indicator } from '../indicator.ts';
import { acceptedStates } from '../lifecycles.ts';
import { ContributionType, OutcomeReportState } from '../vocabulary.ts';

@Stored({
  description: 'What somebody claims to have changed for people; verified and official values stand beside the claim.',
  policy: countyDraft('outcome_once_submitted', `state <> 'DRAFT' and submitted_at is not null`),
  checks: {
    ...reportedIsPublic,
    submitted_beyond_draft: `state in ('DRAFT', 'RETRACTED', 'REPORTED') or submitted_at is not null`,
    channel_is_no_campaign: 'channel is null or campaign_id is null',
    retraction_needs_reason: `state <> 'RETRACTED' or coalesce(trim(retraction_reason), '') <> ''`,
  },
})
export class OutcomeReport extends Scoped {
  @ToOne(() => Indicator, 'What changed.', { reverse: 'outcomeReports' }) indicator!: Ref<Indicator>;
  @ToOne(() => Area, 'Where.', { optional: true, reverse: 'outcomeReports' }) area?: Ref<Area>;
  @Embedded(() => FuzzyDate, 'When it changed.', { optional: true }) period?: FuzzyDate;
  @Embedded(() => Measurement, 'What is claimed.', {
    adds: { indicator: 'indicator', within: ['area.level'], standing: { state: acceptedStates }, time: 'period' },
  })
  claimed!: Measurement;
  @Choice(OutcomeReportState, 'Where the claim stands.') state!: OutcomeReportState;
  @ToOne(() => Program, 'The program it is credited to.', { optional: true, reverse: 'outcomeReports' })
  program?: Ref<Program>;
  @ToOne(() => Campaign, 'The campaign it is credited to.', { optional: true, reverse: 'outcomeReports' })
  campaign?: Ref<Campaign>;
  @ToOne(() => PlanTarget, 'The planned target it counts towards.', { optional: true, reverse: 'outcomeReports' })
  planTarget?: Ref<PlanTarget>;
  @Choice(SalesChannel, 'The way of selling at large that it is credited to, rather than any one campaign.', {
    optional: true,
  })
  channel?: SalesChannel;
  @Choice(ContributionType, 'How it is tied to its cause.') contributionType!: ContributionType;
  @ToOne(() => Organization, 'Who claims it.', { optional: true, reverse: 'outcomeReports' })
  reportedBy?: Ref<Organization>;
  @ToOne(() => User, 'Who filed it.', { optional: true, hidden: true }) reporter?: Ref<User>;
  @Text('The name of who filed it, as it was then.', { optional: true }) reporterName?: string;
  @Flag('Whether who claims it speaks about own results.') isSelfReported!: boolean;
  @Instant('When it was submitted last.', { optional: true }) submittedAt?: Date;
  @ToOne(() => OutcomeReport, 'The report that this one corrects.', { optional: true, reverse: 'restatements' })
  restates?: Ref<OutcomeReport>;
  @Text('Why it was taken back.', { optional: true }) retractionReason?: string;
}
