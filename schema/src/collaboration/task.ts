import type { Ref } from '@mikro-orm/core';
import { Choice, Day, Id, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { personal } from '../authorization/row-policy.ts';
import { User } from '../access/user.ts';
import { TaskKind, TaskState } from './vocabulary.ts';

@Stored({
  description: 'Something one person is asked to do.',
  policy: personal('assignee_id'),
  checks: { done_at_an_instant: `(state = 'DONE') = (done_at is not null)` },
})
export class Task extends Versioned {
  @ToOne(() => User, 'Who is asked.', { reverse: 'tasks' }) assignee!: Ref<User>;
  @Choice(TaskKind, 'What is asked.') kind!: TaskKind;
  @Choice(TaskState, 'Whether it is still to be done.') state!: TaskState;
  @Text('The type of the record it is about.', { optional: true }) recordType?: string;
  @Id('The record it is about.', { optional: true }) recordId?: string;
  @Day('By when.', { optional: true }) dueOn?: string;
  @Text('More about it.', { optional: true }) note?: string;
  @Instant('When it was done.', { optional: true }) doneAt?: Date;
}
