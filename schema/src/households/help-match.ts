import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Day, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Measurement, Money } from '../declare/embedded-values.ts';
import { Donor } from './donor.ts';
import { HelpRequest } from './help-request.ts';
import { publishedStates } from './lifecycles.ts';

const standing = { 'helpRequest.state': publishedStates };

@Stored({
  description: 'A donor takes on a request, or a part of it.',
  policy: companyAndCounty,
  uniques: [['helpRequest', 'donor']],
  checks: {
    offers_something: 'num_nonnulls(amount_amount, quantity_value) > 0',
    offer_is_positive: 'amount_amount > 0 and quantity_value > 0',
  },
})
export class HelpMatch extends Scoped {
  @ToOne(() => HelpRequest, 'The request.', { reverse: 'matches' }) helpRequest!: Ref<HelpRequest>;
  @ToOne(() => Area, 'The county of the request.') override county!: Ref<Area>;
  @ToOne(() => Donor, 'Who helps.', { reverse: 'matches' }) donor!: Ref<Donor>;
  @Embedded(() => Money, 'How much money.', { optional: true, adds: { standing } }) amount?: Money;
  @Embedded(() => Measurement, 'How much of something else.', {
    optional: true,
    adds: { within: ['helpRequest.category'], standing },
  })
  quantity?: Measurement;
  @Day('The day they found each other.') matchedOn!: string;
}
