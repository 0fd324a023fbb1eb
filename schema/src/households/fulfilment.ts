import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Day, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Measurement, Money } from '../declare/embedded-values.ts';
import { HelpMatch } from './help-match.ts';
import { publishedStates } from './lifecycles.ts';

const standing = { 'helpMatch.helpRequest.state': publishedStates };

@Stored({
  description: 'Help that was handed over.',
  policy: companyAndCounty,
  checks: {
    hands_something_over: 'num_nonnulls(amount_amount, quantity_value) > 0',
    help_is_positive: 'amount_amount > 0 and quantity_value > 0',
    confirmed_after_delivery: 'household_confirmed_on >= delivered_on',
  },
})
export class Fulfilment extends Scoped {
  @ToOne(() => HelpMatch, 'The match it fulfils.', { partOf: 'fulfilments' }) helpMatch!: Ref<HelpMatch>;
  @Embedded(() => Money, 'How much money.', { optional: true, adds: { standing } }) amount?: Money;
  @Embedded(() => Measurement, 'How much of something else.', {
    optional: true,
    adds: { within: ['helpMatch.helpRequest.category'], standing },
  })
  quantity?: Measurement;
  @Day('The day it was handed over.') deliveredOn!: string;
  @Day('The day the household confirmed it.', { optional: true }) householdConfirmedOn?: string;
}
