import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Flag, Id, Instant, Stored, Text, Texts } from '../declare/decorators.ts';
import { trailOfRecords } from '../authorization/row-policy.ts';
import { AuditOperation, DraftOwner } from './vocabulary.ts';

const masked =
  '"HIDDEN" stands for what points to a record that you may not see, for addresses of others, and for what is only theirs.';
const shown = (column: string) => (row: string) =>
  `visible_change(${row}.record_type, ${row}.record_id, ${row}.${column})`;

@Stored({
  description: 'One change of one row: who did it, by which verb, in which request and why.',
  policy: trailOfRecords,
  uniques: [['leafIndex']],
  indexes: [['recordId', 'occurredAt']],
})
export class AuditEvent extends Scoped {
  @Instant('When it happened.') occurredAt!: Date;
  @Id('The user who did it; null for the system.', { optional: true }) actorId?: string;
  @Text('The name of the user, as it was then.', { optional: true }) actorName?: string;
  @Text('The role the user acted in.', { optional: true }) actingRole?: string;
  @Text('What the user did, as "submitPlanVersion".') verb!: string;
  @Text('The request it was part of.') requestId!: string;
  @Text('Why, where the user said so.', { optional: true }) reason?: string;
  @Choice(AuditOperation, 'What was done to the row.') operation!: AuditOperation;
  @Text('The type of the record, as "PlanVersion".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Texts('The fields that changed.') changedFields!: string[];
  @Text(`The changed fields before, as canonical JSON (RFC 8785). ${masked}`, {
    optional: true,
    shown: shown('before'),
  })
  before?: string;
  @Text(`The changed fields after, as canonical JSON (RFC 8785). ${masked}`, { optional: true, shown: shown('after') })
  after?: string;
  @Flag('Whether the record was a draft then, which only one side may read.') wasDraft!: boolean;
  @Choice(DraftOwner, 'Whose draft it was then.', { optional: true }) draftOf?: DraftOwner;
  @Count('Its place in the log, from 0; null until the next checkpoint.', { optional: true }) leafIndex?: number;
  @Text('Its leaf hash (RFC 9162), in hex.', { optional: true }) leafHash?: string;
}
