import type { Ref } from '@mikro-orm/core';
import { readWith } from '../authorization/policies.ts';
import { Scoped } from '../access/scoped.ts';
import { User } from '../access/user.ts';
import { Day, Flag, Stored, Text, ToOne } from '../declare/decorators.ts';
import { AuditFinding } from './audit-finding.ts';

@Stored({
  description: 'What those who were audited answer to a finding.',
  part: true,
  policy: readWith('audit_finding'),
})
export class ManagementResponse extends Scoped {
  @ToOne(() => AuditFinding, 'The finding.', { partOf: 'responses' }) auditFinding!: Ref<AuditFinding>;
  @Flag('Whether they agree.') agrees!: boolean;
  @Text('What they say.') text!: string;
  @Text('What they will do.', { optional: true }) action?: string;
  @Day('By when.', { optional: true }) dueOn?: string;
  @ToOne(() => User, 'Who answered.', { hidden: true }) respondedBy!: Ref<User>;
  @Text('The name of who answered, as it was then.') respondedByName!: string;
}
