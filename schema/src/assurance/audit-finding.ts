import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Day, Id, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FindingState, Severity } from '../plans/vocabulary.ts';
import { AuditEngagement } from './audit-engagement.ts';

@Stored({
  description: 'Something an audit found that needs an answer.',
  policy: companyAndCounty,
  uniques: [['engagement', 'number']],
})
export class AuditFinding extends Scoped {
  @ToOne(() => AuditEngagement, 'The audit.', { reverse: 'findings' }) engagement!: Ref<AuditEngagement>;
  @Count('1 for the first finding.') number!: number;
  @Text('What was found, in a sentence.') title!: string;
  @Text('What it rests on and why it matters.') text!: string;
  @Choice(Severity, 'How much it matters.') severity!: Severity;
  @Choice(FindingState, 'Where it stands.') state!: FindingState;
  @Text('The type of the record it is about.', { optional: true }) recordType?: string;
  @Id('The record it is about.', { optional: true }) recordId?: string;
  @Day('The day by which it must be answered.', { optional: true }) dueOn?: string;
}
