import { Scoped } from '../access/scoped.ts';
import { Id, Instant, Stored, Text, Texts } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';

@Stored({
  description: 'Somebody read personal data, and why.',
  policy: companyAndCounty,
  indexes: [['recordId', 'occurredAt']],
})
export class AccessEvent extends Scoped {
  @Instant('When it happened.') occurredAt!: Date;
  @Id('The user who read.') actorId!: string;
  @Text('The name of the user, as it was then.') actorName!: string;
  @Text('The role the user acted in.') actingRole!: string;
  @Text('The request it was part of.') requestId!: string;
  @Text('The type of the record, as "Household".') recordType!: string;
  @Id('The record.') recordId!: string;
  @Texts('The fields that were read.') fields!: string[];
  @Text('Why it had to be read.') reason!: string;
}
