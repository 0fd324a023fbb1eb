import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Choice, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Organization } from '../parties/organization.ts';
import { Program } from '../parties/program.ts';
import { EngagementState } from './vocabulary.ts';

@Stored({
  description: 'An audit of a company, a county or a program over a period.',
  policy: companyAndCounty,
  checks: { ends_after_start: 'period_ends_on >= period_starts_on' },
})
export class AuditEngagement extends Scoped {
  @Text('Its title.') title!: string;
  @ToOne(() => Organization, 'Who audits.', { optional: true, reverse: 'auditEngagements' })
  auditor?: Ref<Organization>;
  @ToOne(() => Program, 'The program that is audited.', { optional: true, reverse: 'auditEngagements' })
  program?: Ref<Program>;
  @Choice(EngagementState, 'Where it stands.') state!: EngagementState;
  @Day('The first day of the period.') periodStartsOn!: string;
  @Day('The last day of the period.') periodEndsOn!: string;
  @Text('What is to be found out.', { optional: true }) objective?: string;
}
