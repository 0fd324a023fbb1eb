import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../../access/scoped.ts';
import { Count, Day, Embedded, Stored, Text, ToOne } from '../../declare/decorators.ts';
import { companyAndCounty } from '../../authorization/row-policy.ts';
import { Money } from '../../declare/embedded-values.ts';
import { Campaign } from './campaign.ts';
import { Producer } from '../producer.ts';

@Stored({
  description: 'Money handed to a producer for what a campaign sold.',
  policy: companyAndCounty,
  checks: { amount_is_positive: 'amount_amount > 0', households_paid_is_not_negative: 'households_paid >= 0' },
})
export class ProducerSettlement extends Scoped {
  @ToOne(() => Campaign, 'The campaign.', { reverse: 'settlements' }) campaign!: Ref<Campaign>;
  @ToOne(() => Producer, 'The producer.', { reverse: 'settlements' }) producer!: Ref<Producer>;
  @Embedded(() => Money, 'How much.') amount!: Money;
  @Day('The day it was paid.') paidOn!: string;
  @Count('How many households shared it.', { optional: true }) householdsPaid?: number;
  @Text('The bank reference.', { optional: true }) paymentReference?: string;
}
