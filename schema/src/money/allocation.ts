import type { Ref } from '@mikro-orm/core';
import { companyStaff } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate, Money } from '../declare/embedded-values.ts';
import { Program } from '../parties/program.ts';
import { Commitment } from './commitment.ts';
import { Fund } from './fund.ts';

@Stored({
  description: 'Money of a fund or a commitment that is set aside for one area, program or purpose; not yet paid.',
  policy: companyAndCounty,
  writers: [companyStaff],
  checks: {
    amount_is_positive: 'amount_amount > 0',
    comes_from_somewhere: 'num_nonnulls(fund_id, commitment_id) > 0',
  },
})
export class Allocation extends Scoped {
  @ToOne(() => Commitment, 'The commitment.', { optional: true, reverse: 'allocations' }) commitment?: Ref<Commitment>;
  @ToOne(() => Fund, 'The fund.', { optional: true, reverse: 'allocations' }) fund?: Ref<Fund>;
  @ToOne(() => Area, 'The area that shall benefit.', { optional: true, reverse: 'allocations' })
  recipientArea?: Ref<Area>;
  @ToOne(() => Program, 'The program.', { optional: true, reverse: 'allocations' }) program?: Ref<Program>;
  @Text('What the money is for.') purpose!: string;
  // What is set aside of a commitment may be a part of what is set aside of its fund.
  @Embedded(() => Money, 'How much.', { adds: { within: ['commitment.kind'] } }) amount!: Money;
  @Embedded(() => FuzzyDate, 'When it was set aside.', { optional: true }) allocatedOn?: FuzzyDate;
}
