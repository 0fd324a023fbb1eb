import type { Ref } from '@mikro-orm/core';
import { Choice, Id, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Statement } from './statement.ts';
import { LinkRelation } from './vocabulary.ts';

@Stored({
  description: 'What a statement has to do with a field of a record.',
  policy: openToAll,
  polymorphicLink: { as: 'sources', to: 'statement', of: 'recordId' },
  uniques: [['recordId', 'statement', 'field']],
})
export class StatementLink extends Versioned {
  @ToOne(() => Statement, 'The statements that this record rests on.', { reverse: 'links' }) statement!: Ref<Statement>;
  @Text('The type of the record, as "CountyPlan".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Text('The field that the statement speaks about; empty for the record as a whole.') field!: string;
  @Choice(LinkRelation, 'What the statement does to it.') relation!: LinkRelation;
}
