import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Day, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Money } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Commitment } from './commitment.ts';
import { Tranche } from './tranche.ts';
import { LedgerEntryState, LedgerEntryType } from './vocabulary.ts';
import { ledgerEntryLifecycle } from './lifecycles.ts';

@Stored({
  description: 'Money that moved, or the reversal of an entry that was wrong; final once posted.',
  lifecycle: ledgerEntryLifecycle,
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  plural: 'ledgerEntries',
  uniquesWhere: { reversed_once: { fields: ['reversalOf'], where: `state <> 'DISCARDED'` } },
  checks: {
    amount_is_positive: 'amount_amount > 0',
    // What was wrongly posted so before is reversed.
    payer_is_not_payee: `type = 'REVERSAL' or provider_id <> receiver_id`,
    reversal_names_its_entry: `(type = 'REVERSAL') = (reversal_of_id is not null)`,
    received_after_payment: 'received_on >= occurred_on',
  },
})
export class LedgerEntry extends Scoped {
  @Choice(LedgerEntryType, 'What it records.') type!: LedgerEntryType;
  @Choice(LedgerEntryState, 'Whether it counts.') readonly state!: LedgerEntryState;
  @ToOne(() => Commitment, 'The promise it fulfils.', { reverse: 'ledgerEntries' }) commitment!: Ref<Commitment>;
  @ToOne(() => Tranche, 'The part of the promise it pays.', { optional: true, reverse: 'ledgerEntries' })
  tranche?: Ref<Tranche>;
  @ToOne(() => Organization, 'Who paid.', { reverse: 'paymentsMade' }) provider!: Ref<Organization>;
  @ToOne(() => Organization, 'Who was paid.', { optional: true, reverse: 'paymentsReceived' })
  receiver?: Ref<Organization>;
  @Embedded(
    () => Money,
    'How much, always positive; a posted entry that was reversed stays, and its reversal is another.',
    {
      adds: { within: ['type', 'state'] },
    },
  )
  amount!: Money;
  @Day('The day the money left.') occurredOn!: string;
  @Day('The day the county confirmed it.', { optional: true }) receivedOn?: string;
  @Text('The bank reference.', { optional: true }) paymentReference?: string;
  @ToOne(() => LedgerEntry, 'The entry that this one reverses.', { optional: true, reverse: 'reversals' })
  reversalOf?: Ref<LedgerEntry>;
  @ToOne(() => LedgerEntry, 'The payment this money was passed on from.', { optional: true, reverse: 'passedOn' })
  providerEntry?: Ref<LedgerEntry>;
}
