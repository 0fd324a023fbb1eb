import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Decimal, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Organization } from '../../parties/organization.ts';
import { OutcomeReport } from './outcome-report.ts';

@Stored({
  description:
    'The share of an outcome that is credited to one organization; the shares of a report never exceed 100 percent.',
  policy: readWith('outcome_report', undefined, `whole.state = 'DRAFT'`),
  uniques: [['outcomeReport', 'organization']],
  checks: { shares_le_100: 'share_percent > 0 and share_percent <= 100' },
})
export class OutcomeAttribution extends Scoped {
  @ToOne(() => OutcomeReport, 'The report.', { partOf: 'attributions' }) outcomeReport!: Ref<OutcomeReport>;
  @ToOne(() => Organization, 'Whom it is credited to.', { reverse: 'attributions' }) organization!: Ref<Organization>;
  @Decimal('The share in percent, above 0 and at most 100.') sharePercent!: string;
  @Text('On what the share rests.') rationale!: string;
}
