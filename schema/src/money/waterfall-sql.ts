import type { FigureSql, RowsOf } from '../kit/declaration.ts';
import { gatheredInputs, input } from '../kit/figure-input.ts';

const inputs = gatheredInputs(
  input('Commitment', 'promise_id'),
  input('CommitmentEvent', 'event_id'),
  input('LedgerEntry', 'entry_id'),
  input('LedgerEntry', 'reversed_id'),
  'audit.inputs',
);

/**
 * One row a currency; promises without any event have none. A reversal undoes what its entry did: that of a refund adds,
 * that of an expenditure gives back what was spent. Share: paid / committed, to six places.
 */
const waterfallSql = (isWanted: string, rows: RowsOf): string => `
  select currency,
    sum(pledged) as pledged,
    sum(committed) as committed,
    sum(paid) as paid,
    round(sum(paid) / nullif(sum(committed), 0), 6) as paid_share_value,
    case when sum(committed) = 0 then 'NO_BINDING_COMMITMENT' end as paid_share_reason,
    sum(received) as received,
    sum(spent) as spent,
    sum(spent * is_in_order::integer) as verified_amount,
    case when count(is_in_order) = 0 then 'NOT_AUDITED' end as verified_reason,
    ${inputs} as inputs
  from (
    select event.amount_delta_currency as currency,
      case when promise.kind = 'PLEDGE' then event.amount_delta_amount else 0 end as pledged,
      case when promise.kind = 'COMMITMENT' then event.amount_delta_amount else 0 end as committed,
      0::numeric as paid, 0::numeric as received, 0::numeric as spent,
      promise.id as promise_id, event.id as event_id, null::uuid as entry_id, null::uuid as reversed_id, null::uuid as spending_id
    from ${rows('commitment_event')} event join ${rows('commitment')} promise on promise.id = event.commitment_id
    where ${isWanted} and promise.state <> 'DRAFT'
    union all
    select entry.amount_currency, 0, 0,
      moved * case what when 'DISBURSEMENT' then 1 when 'REFUND' then -1 else 0 end,
      moved * case what when 'DISBURSEMENT' then is_confirmed::integer when 'REFUND' then -1 else 0 end,
      moved * case what when 'EXPENDITURE' then 1 else 0 end,
      promise.id, null, entry.id, reversed.id, case what when 'EXPENDITURE' then coalesce(reversed.id, entry.id) end
    from ${rows('ledger_entry')} entry join ${rows('commitment')} promise on promise.id = entry.commitment_id
    left join ${rows('ledger_entry')} reversed on entry.type = 'REVERSAL' and reversed.id = entry.reversal_of_id
    cross join lateral (select coalesce(reversed.type, entry.type) as what,
      coalesce(reversed.received_on, entry.received_on) is not null as is_confirmed,
      entry.amount_amount * case entry.type when 'REVERSAL' then -1 else 1 end as moved) effect
    where ${isWanted} and entry.state = 'POSTED'
  ) movement
  left join lateral (${auditSql('spending_id', rows)}) audit on true
  group by currency
  order by currency`;

/** Whether auditors found a record in order, null when they did not look; an unfinished sample says nothing yet. */
const auditSql = (recordId: string, rows: RowsOf): string => `
  select bool_and(drawn.result = 'SATISFACTORY') as is_in_order, ${gatheredInputs(input('AuditSampleRow', 'drawn.id'))} as inputs
  from ${rows('audit_sample_row')} drawn join ${rows('audit_sample')} sample on sample.id = drawn.audit_sample_id
  where drawn.record_id = ${recordId} and drawn.result <> 'PENDING' and sample.closed_at is not null`;

export const fundWaterfallSql: FigureSql = (fund, rows) => waterfallSql(`promise.fund_id = ${fund}.id`, rows);
export const commitmentWaterfallSql: FigureSql = (commitment, rows) =>
  waterfallSql(`promise.id = ${commitment}.id`, rows);
