import type { Ref } from '@mikro-orm/core';
import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Id, Stored, Text, ToOne } from '../declare/decorators.ts';
import { AuditSample } from './audit-sample.ts';
import { SampleResult } from './vocabulary.ts';

@Stored({
  description: 'One record of a sample and what the auditor found.',
  policy: readWith('audit_sample'),
  uniques: [
    ['auditSample', 'position'],
    ['auditSample', 'recordId'],
  ],
})
export class AuditSampleRow extends Scoped {
  @ToOne(() => AuditSample, 'The sample.', { partOf: 'rows' }) auditSample!: Ref<AuditSample>;
  @Count('Its place in the draw, from 1.') position!: number;
  @Id('The record.') recordId!: string;
  @Choice(SampleResult, 'What the auditor found.') result!: SampleResult;
  @Text('What the auditor notes.', { optional: true }) note?: string;
}
