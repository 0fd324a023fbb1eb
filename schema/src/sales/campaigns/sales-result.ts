import type { Ref } from '@mikro-orm/core';
import { reportedIsPublic, Scoped } from '../../access/scoped.ts';
import type { Addition } from '../../declare/declaration.ts';
import { Choice, Count, Embedded, Figure, Stored, ToOne } from '../../declare/decorators.ts';
import { companyAndCounty } from '../../authorization/row-policy.ts';
import { FuzzyDate, Measurement, Money } from '../../declare/embedded-values.ts';
import { CampaignSession } from './campaign-session.ts';
import { Campaign } from './campaign.ts';
import { SalesBridge, salesBridgeSql } from './sales-bridge.ts';
import { Producer } from '../producer.ts';
import { Product } from '../product.ts';
import { SalesResultLevel, SalesResultState, SalesValueKind } from '../vocabulary.ts';

const moneys = ['gross', 'refunds', 'net', 'platform_fee', 'freight', 'producer_receipts'];
const all = (column: string) => moneys.map((money) => `${money}_${column}`).join(', ');

/** What a campaign sold holds what its sessions sold, and what may still change is not yet a result. */
const adds: Addition = { within: ['level', 'state'] };

@Stored({
  description: 'What was sold, from the gross value down to what the producers received; null means not stated.',
  policy: companyAndCounty,
  checks: {
    ...reportedIsPublic,
    level_names_what_it_sums: `case level when 'SESSION' then session_id is not null when 'CAMPAIGN' then campaign_id is not null else true end`,
    amounts_are_not_negative: `least(${all('amount')}) >= 0`,
    one_currency_sums: `least(${all('currency')}) is not distinct from greatest(${all('currency')})`,
    net_is_gross_less_refunds: 'net_amount = gross_amount - refunds_amount',
    producer_le_net: 'producer_receipts_amount <= net_amount',
    households_paid_is_not_negative: 'households_paid >= 0',
  },
})
export class SalesResult extends Scoped {
  @ToOne(() => Campaign, 'The campaign.', { optional: true, partOf: 'results' }) campaign?: Ref<Campaign>;
  @ToOne(() => CampaignSession, 'The session.', { optional: true, partOf: 'results' }) session?: Ref<CampaignSession>;
  @ToOne(() => Producer, 'Who produced what was sold.', { optional: true, reverse: 'salesResults' })
  producer?: Ref<Producer>;
  @ToOne(() => Product, 'What was sold.', { optional: true, reverse: 'salesResults' }) product?: Ref<Product>;
  @Choice(SalesResultLevel, 'What it sums up.') level!: SalesResultLevel;
  @Choice(SalesResultState, 'How final it is.') state!: SalesResultState;
  @Embedded(() => FuzzyDate, 'When it was sold.', { optional: true }) period?: FuzzyDate;
  @Embedded(() => Measurement, 'How much was sold.', { optional: true, adds }) quantity?: Measurement;
  @Embedded(() => Measurement, 'How much of it came back.', { optional: true, adds }) refundedQuantity?: Measurement;
  @Choice(SalesValueKind, 'What the gross value means to its source.', { optional: true }) valueKind?: SalesValueKind;
  @Embedded(() => Money, 'What buyers paid or ordered; never income.', {
    optional: true,
    adds: { within: ['level', 'state', 'valueKind'] },
  })
  gross?: Money;
  @Embedded(() => Money, 'What was given back to buyers.', { optional: true, adds }) refunds?: Money;
  @Embedded(() => Money, 'Gross less refunds.', { optional: true, adds }) net?: Money;
  @Embedded(() => Money, 'What the platform and the hosts kept.', { optional: true, adds }) platformFee?: Money;
  @Embedded(() => Money, 'What transport cost.', { optional: true, adds }) freight?: Money;
  @Embedded(() => Money, 'What the producers received.', { optional: true, adds }) producerReceipts?: Money;
  @Count('How many households were paid.', { optional: true }) householdsPaid?: number;
  @Figure(() => SalesBridge, 'From what buyers paid to what producers received.', salesBridgeSql, { single: true })
  bridge!: SalesBridge;
}
