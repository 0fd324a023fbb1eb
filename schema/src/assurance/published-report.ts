import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Day, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { PublishedReportKind } from './vocabulary.ts';

@Stored({
  description: 'A report whose figures are frozen, with the queries that give them again.',
  policy: companyAndCounty,
  checks: {
    ends_after_start: 'period_ends_on >= period_starts_on',
    restatement_needs_reason: `restates_id is null or coalesce(trim(restatement_reason), '') <> ''`,
  },
})
export class PublishedReport extends Scoped {
  @Text('Its title.') title!: string;
  @Choice(PublishedReportKind, 'For whom it is made.') kind!: PublishedReportKind;
  @Day('The first day of the period.') periodStartsOn!: string;
  @Day('The last day of the period.') periodEndsOn!: string;
  @Instant('The instant as of which its figures were read.') figuresAsOf!: Date;
  @Instant('When it was published.') publishedAt!: Date;
  @Text('The name of who published it.') publishedByName!: string;
  @Text('SHA-256 of its figures in canonical JSON, in hex.') contentHash!: string;
  @ToOne(() => PublishedReport, 'The report it corrects.', { optional: true, reverse: 'restatements' })
  restates?: Ref<PublishedReport>;
  @Text('Why it had to be corrected.', { optional: true }) restatementReason?: string;
}
