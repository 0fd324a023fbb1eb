import { today } from '../values/today.ts';
import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Count, Day, Embedded, ToOne, Value, declareFigure } from '../declare/decorators.ts';
import { type FigureInput, gatheredInputs, input, inputsOf, Inputs } from '../declare/figure-input.ts';
import { Money } from '../declare/embedded-values.ts';
import { Commitment } from './commitment.ts';
import { LedgerEntry } from './ledger-entry.ts';
import { entriesInForce } from './movements-sql.ts';

@Value('Money that a county received and has neither spent nor given back.')
export class IdleFunds {
  @ToOne(() => LedgerEntry, 'The payment it came with.') entry!: Ref<LedgerEntry>;
  @ToOne(() => Commitment, 'The promise it fulfils.') commitment!: Ref<Commitment>;
  @ToOne(() => Area, 'The county that holds it.', { optional: true }) county?: Ref<Area>;
  @Embedded(() => Money, 'How much of the payment is left.') amount!: Money;
  @Day('The day it was received.') receivedOn!: string;
  @Count('Days since then.') days!: number;
  @Inputs() inputs!: FigureInput[];
}

/**
 * What was spent or given back uses up what was received first, payment by payment, within one commitment and currency;
 * an entry that was reversed counts as never made from the day of its reversal on.
 */
declareFigure({
  name: 'idleFunds',
  description:
    'Money received at least `minDays` ago and still not spent: each payment less what later expenditures and refunds of the same commitment used up, the oldest payment first. Longest idle first.',
  value: () => IdleFunds,
  arguments: [
    { name: 'minDays', kind: 'count', description: 'Only money that has lain for so many days.', default: 365 },
    { name: 'on', kind: 'day', description: 'The day to look at; today when not given.', optional: true },
  ],
  sql: (rows, argument) => `
    with looked_at as (select coalesce(${argument('on')}, ${today}) as day
    ), entry as (
      select * from ${entriesInForce('(select day from looked_at)', rows)} entry
    ), used as (
      select commitment_id, currency, sum(amount) as amount, ${gatheredInputs(input('LedgerEntry', 'entry_id'))} as inputs
      from entry where kind in ('EXPENDITURE', 'REFUND') group by 1, 2
    ), received as (
      select entry.*, sum(amount) over earlier as up_to, ${gatheredInputs(input('LedgerEntry', 'entry_id'))} over earlier as inputs
      from entry, looked_at where kind = 'DISBURSEMENT' and received_on <= day
      window earlier as (partition by commitment_id, currency order by received_on, entry_id)
    ), left_over as (
      select received.entry_id, received.commitment_id, received.county_id, received.currency as amount_currency, received.received_on,
        least(received.amount, received.up_to - coalesce(used.amount, 0)) as amount_amount, day - received.received_on as days,
        ${inputsOf('received.inputs', 'used.inputs')} as inputs
      from received cross join looked_at left join used on used.commitment_id = received.commitment_id and used.currency = received.currency
    )
    select * from left_over where amount_amount > 0 and days >= ${argument('minDays')} order by days desc, entry_id`,
});
