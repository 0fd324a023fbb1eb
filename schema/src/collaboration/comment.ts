import type { Ref } from '@mikro-orm/core';
import { Flag, Id, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { countyDraft } from '../authorization/row-policy.ts';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { User } from '../access/user.ts';

@Stored({
  description: 'A remark on a record or one of its fields; a remark within a company or a county names that one only.',
  policy: countyDraft('comment', 'not on_draft'),
  writers: [companyStaff, countyOfficials],
  indexes: [['recordId', 'createdAt']],
  checks: { says_something: `trim(text) <> ''` },
})
export class Comment extends Scoped {
  @Text('The type of the record, as "PlanVersion".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Text('The field it is about; empty for the record as a whole.') field!: string;
  @ToOne(() => User, 'Who wrote it.', { hidden: true }) author!: Ref<User>;
  @Text('The name of who wrote it, as it was then.') authorName!: string;
  @Text('What it says.') text!: string;
  @ToOne(() => Comment, 'The comment it answers.', { optional: true, reverse: 'answers' }) answerTo?: Ref<Comment>;
  @Flag('Whether it was written on a draft, which only the county sees.') onDraft!: boolean;
  @Instant('When it was settled.', { optional: true }) resolvedAt?: Date;
}
