import type { Ref } from '@mikro-orm/core';
import { Choice, Count, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { FuzzyDate, Money, ReportedConversion } from '../declare/embedded-values.ts';
import { Area } from './area.ts';
import { IncomePeriod, PriceBasis } from './vocabulary.ts';

@Stored({
  description: 'The income of one person below which that person counts as poor.',
  policy: openToAll,
  checks: {
    amount_is_positive: 'amount_amount > 0',
    constant_prices_name_their_year: `price_basis is distinct from 'CONSTANT' or price_year is not null`,
    valid_to_after_from: 'valid_to_latest >= valid_from_earliest',
  },
})
export class PovertyLine extends Versioned {
  @ToOne(() => Area, 'Where it applies.', { reverse: 'povertyLines' }) area!: Ref<Area>;
  @Embedded(() => Money, 'The income of one person in one period.', { adds: false }) amount!: Money;
  @Choice(IncomePeriod, 'The period the income is counted for.') period!: IncomePeriod;
  @Choice(PriceBasis, 'In which prices it is stated.', { optional: true }) priceBasis?: PriceBasis;
  @Count('The year of constant prices.', { optional: true }) priceYear?: number;
  @Embedded(() => FuzzyDate, 'Since when it applies.', { optional: true }) validFrom?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'Until when it applied.', { optional: true }) validTo?: FuzzyDate;
  @Embedded(() => ReportedConversion, 'The amount in another currency, as the source printed it.', { optional: true })
  reportedConversion?: ReportedConversion;
}
