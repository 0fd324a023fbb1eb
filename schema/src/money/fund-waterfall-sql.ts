import type { FigureSql } from '../kit/declaration.ts';
import { gatheredInputs, input } from '../kit/figure-input.ts';

const inputs = gatheredInputs(
  input('Commitment', 'commitment_id'),
  input('CommitmentEvent', 'event_id'),
  input('LedgerEntry', 'entry_id'),
  input('LedgerEntry', 'reversed_id'),
);

/**
 * One row a currency; a fund without any event has none. A reversal undoes what its entry did: that of a refund adds,
 * that of an expenditure changes nothing. Share: paid / committed, to six places.
 */
export const fundWaterfallSql: FigureSql = (fund, rows) => `
  select currency,
    sum(pledged) as pledged,
    sum(committed) as committed,
    sum(paid) as paid,
    round(sum(paid) / nullif(sum(committed), 0), 6) as paid_share_value,
    case when sum(committed) = 0 then 'NO_BINDING_COMMITMENT' end as paid_share_reason,
    ${inputs} as inputs
  from (
    select event.amount_delta_currency as currency,
      case when commitment.kind = 'PLEDGE' then event.amount_delta_amount else 0 end as pledged,
      case when commitment.kind = 'COMMITMENT' then event.amount_delta_amount else 0 end as committed,
      0::numeric as paid, commitment.id as commitment_id, event.id as event_id, null::uuid as entry_id, null::uuid as reversed_id
    from ${rows('commitment_event')} event join ${rows('commitment')} commitment on commitment.id = event.commitment_id
    where commitment.fund_id = ${fund}.id and commitment.state <> 'DRAFT'
    union all
    select entry.amount_currency, 0, 0,
      entry.amount_amount * case entry.type when 'REVERSAL' then -1 else 1 end
        * case coalesce(reversed.type, entry.type) when 'DISBURSEMENT' then 1 when 'REFUND' then -1 else 0 end,
      commitment.id, null, entry.id, reversed.id
    from ${rows('ledger_entry')} entry join ${rows('commitment')} commitment on commitment.id = entry.commitment_id
    left join ${rows('ledger_entry')} reversed on entry.type = 'REVERSAL' and reversed.id = entry.reversal_of_id
    where commitment.fund_id = ${fund}.id and entry.state = 'POSTED'
  ) movement
  group by currency
  order by currency`;
