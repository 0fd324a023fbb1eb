import type { Ref } from '@mikro-orm/core';
import { Choice, Id, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { personal } from '../authorization/row-policy.ts';
import { oneself } from '../authorization/holders.ts';
import { User } from '../access/user.ts';
import { NotificationKind } from './vocabulary.ts';

@Stored({ description: 'Something one person is told.', policy: personal('user_id'), writers: [oneself('user_id')] })
export class Notification extends Versioned {
  @ToOne(() => User, 'Who is told.', { reverse: 'notifications' }) user!: Ref<User>;
  @Choice(NotificationKind, 'What it tells.') kind!: NotificationKind;
  @Text('The type of the record it is about.', { optional: true }) recordType?: string;
  @Id('The record it is about.', { optional: true }) recordId?: string;
  @Text('What happened, as a code the console has words for.') event!: string;
  @Instant('When it was read.', { optional: true }) readAt?: Date;
}
