import type { Ref } from '@mikro-orm/core';
import { anyOf, readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { User } from '../../access/user.ts';
import { Embedded, Instant, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Measurement } from '../../declare/embedded-values.ts';
import { OutcomeReport } from './outcome-report.ts';

@Stored({
  description: 'How far two reports count the same people or things; it takes effect once both sides have signed.',
  policy: anyOf('with_either_report', readWith('outcome_report'), readWith('outcome_report', 'other_report_id')),
  uniques: [['outcomeReport', 'otherReport']],
  checks: {
    are_two_reports: 'num_nulls(outcome_report_id, other_report_id) = 0 and outcome_report_id < other_report_id',
    signatures_name_somebody:
      '(signed_at is null) = (signed_by_name is null) and (other_signed_at is null) = (other_signed_by_name is null)',
    overlap_is_not_negative: 'overlap_value >= 0',
  },
})
export class DedupEntry extends Scoped {
  @ToOne(() => OutcomeReport, 'One report: that with the smaller id.', { optional: true, reverse: 'dedupEntries' })
  outcomeReport?: Ref<OutcomeReport>;
  @ToOne(() => OutcomeReport, 'The other report.', { optional: true, reverse: 'otherDedupEntries' })
  otherReport?: Ref<OutcomeReport>;
  @Embedded(() => Measurement, 'What both count.', { adds: false }) overlap!: Measurement;
  @Text('How it was found out.') rationale!: string;
  @ToOne(() => User, 'Who signed for the one report.', { optional: true, hidden: true }) signedBy?: Ref<User>;
  @Text('The name of who signed for the one report.', { optional: true }) signedByName?: string;
  @Instant('When.', { optional: true }) signedAt?: Date;
  @ToOne(() => User, 'Who signed for the other report.', { optional: true, hidden: true }) otherSignedBy?: Ref<User>;
  @Text('The name of who signed for the other report.', { optional: true }) otherSignedByName?: string;
  @Instant('When.', { optional: true }) otherSignedAt?: Date;
}
