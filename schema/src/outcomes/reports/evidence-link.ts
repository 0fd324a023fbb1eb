import type { Ref } from '@mikro-orm/core';
import { readWith } from '../../authorization/policies.ts';
import { Scoped } from '../../access/scoped.ts';
import { Id, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { Evidence } from './evidence.ts';

@Stored({
  description: 'What a piece of evidence proves.',
  policy: readWith('evidence', undefined, 'whole.released_at is null'),
  polymorphicLink: { as: 'evidence', to: 'evidence', of: 'recordId' },
  uniques: [['recordId', 'evidence', 'field']],
})
export class EvidenceLink extends Scoped {
  @ToOne(() => Evidence, 'The evidence for this record.', { reverse: 'links' }) evidence!: Ref<Evidence>;
  @Text('The type of the record, as "OutcomeReport".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Text('The field it proves; empty for the record as a whole.') field!: string;
}
