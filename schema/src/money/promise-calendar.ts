import { today } from '../values/today.ts';
import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Choice, Choices, Count, Day, Embedded, ToOne, Value, declareFigure } from '../declare/decorators.ts';
import { type FigureInput, gatheredInputs, input, inputsOf, Inputs } from '../declare/figure-input.ts';
import { Money } from '../declare/embedded-values.ts';
import { Commitment } from './commitment.ts';
import { entriesInForce } from './movements-sql.ts';
import { Tranche } from './tranche.ts';
import { DueReason, DueState } from './vocabulary.ts';

@Value('A tranche that is due, and what stands in its way.')
export class DuePromise {
  @ToOne(() => Tranche, 'The tranche.') tranche!: Ref<Tranche>;
  @ToOne(() => Commitment, 'The commitment it is part of.') commitment!: Ref<Commitment>;
  @ToOne(() => Area, 'The county that shall receive it.', { optional: true }) county?: Ref<Area>;
  @Day('The day it is due.') dueOn!: string;
  @Choice(DueState, 'Whether it is late, due or to come.') state!: DueState;
  @Count('Days past the due day; 0 while it is not late.') daysLate!: number;
  @Embedded(() => Money, 'What is still to be paid.') outstanding!: Money;
  @Choices(DueReason, 'Why it is not paid yet.') reasons!: DueReason[];
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'promiseCalendar',
  description:
    'Every tranche of a firm commitment that is not paid in full and is due until a day, with what is outstanding (its amount less posted disbursements, plus refunds, reversed ones left out) and why. Ordered by due day.',
  value: () => DuePromise,
  arguments: [
    {
      name: 'until',
      kind: 'day',
      description: 'The last due day to list; a quarter from `on` when not given.',
      optional: true,
    },
    { name: 'on', kind: 'day', description: 'The day to look at; today when not given.', optional: true },
  ],
  sql: (rows, argument) => `
    with looked_at as (select coalesce(${argument('on')}, ${today}) as day
    ), paid as (
      select tranche_id, sum(paid) as amount, ${gatheredInputs(input('LedgerEntry', 'entry_id'))} as inputs
      from ${entriesInForce('(select day from looked_at)', rows)} entry
      where kind in ('DISBURSEMENT', 'REFUND') group by 1
    ), open_condition as (
      select tranche_id, bool_or(state = 'FAILED') as has_failed,
        ${gatheredInputs(input('TrancheCondition', 'condition.id'))} as inputs
      from ${rows('tranche_condition')} condition
      where state not in ('MET', 'WAIVED') group by 1
    )
    select tranche.id as tranche_id, tranche.commitment_id, tranche.county_id, tranche.due_on,
      case when due_on < day then 'LATE' when due_on = day then 'DUE' else 'TO_COME' end as state,
      greatest(day - due_on, 0) as days_late,
      tranche.amount_amount - coalesce(paid.amount, 0) as outstanding_amount, tranche.amount_currency as outstanding_currency,
      array_remove(array[
        case when open_condition.has_failed then 'CONDITION_FAILED' when open_condition.tranche_id is not null then 'CONDITION_OPEN' end,
        case when commitment.state = 'SUSPENDED' then 'COMMITMENT_SUSPENDED' end,
        case when tranche.state = 'READY' then 'NOT_APPROVED' end,
        case when paid.amount > 0 then 'PAID_IN_PART' end], null) as reasons,
      ${inputsOf(input('Tranche', 'tranche.id'), input('Commitment', 'commitment.id'), 'paid.inputs', 'open_condition.inputs')} as inputs
    from ${rows('tranche')} tranche
    join ${rows('commitment')} commitment on commitment.id = tranche.commitment_id and commitment.state in ('COMMITTED', 'SUSPENDED')
    cross join looked_at
    left join paid on paid.tranche_id = tranche.id
    left join open_condition on open_condition.tranche_id = tranche.id
    where tranche.state not in ('CANCELLED', 'RETURNED') and tranche.amount_amount > coalesce(paid.amount, 0)
      and due_on <= coalesce(${argument('until')}, day + 92)
    order by due_on, tranche.id`,
});
