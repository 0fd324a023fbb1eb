import type { Ref } from '@mikro-orm/core';
import { Id, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { personal } from '../authorization/row-policy.ts';
import { oneself } from '../authorization/holders.ts';
import { User } from '../access/user.ts';

@Stored({
  description: 'When somebody last looked at a record, so that they can be shown what changed since.',
  // Nobody else learns by the trail that somebody looked, which may have been at a draft.
  policy: { ...personal('user_id'), draft: () => 'true' },
  writers: [oneself('user_id')],
  uniques: [['user', 'recordId']],
})
export class Look extends Versioned {
  @ToOne(() => User, 'Who looked.', { reverse: 'looks' }) user!: Ref<User>;
  @Text('The type of the record, as "PlanVersion".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Instant('When.') lookedAt!: Date;
}
