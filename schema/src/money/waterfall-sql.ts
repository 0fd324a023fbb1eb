import type { FigureSql, RowsOf } from '../declare/declaration.ts';
import { gatheredInputs, input } from '../declare/figure-input.ts';
import { movements } from './movements-sql.ts';

const inputs = gatheredInputs(
  input('Commitment', 'promise_id'),
  input('CommitmentEvent', 'event_id'),
  input('LedgerEntry', 'entry_id'),
  input('LedgerEntry', 'reversed_id'),
  'audit.inputs',
);

/** Which promises count, and which movements of money: conditions on both sides that mean the same. */
interface Wanted {
  promise: string;
  movement: string;
}

/** One row a currency; promises without any event have none. Share: paid / committed, to six places. */
const waterfallSql = (wanted: Wanted, rows: RowsOf): string => `
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
    where ${wanted.promise} and promise.state <> 'DRAFT'
    union all
    select currency, 0, 0, paid, received, spent, commitment_id, null, entry_id, nullif(original_id, entry_id),
      case kind when 'EXPENDITURE' then original_id end
    from ${movements(rows)} moved where ${wanted.movement} and posted
  ) movement
  left join lateral (${auditSql('spending_id', rows)}) audit on true
  group by currency
  order by currency`;

/** Whether auditors found a record in order, null when they did not look; an unfinished sample says nothing yet. */
const auditSql = (recordId: string, rows: RowsOf): string => `
  select bool_and(drawn.result = 'SATISFACTORY') as is_in_order, ${gatheredInputs(input('AuditSampleRow', 'drawn.id'))} as inputs
  from ${rows('audit_sample_row')} drawn join ${rows('audit_sample')} sample on sample.id = drawn.audit_sample_id
  where drawn.record_id = ${recordId} and drawn.result <> 'PENDING' and sample.closed_at is not null`;

export const fundWaterfallSql: FigureSql = (fund, rows) =>
  waterfallSql({ promise: `promise.fund_id = ${fund}.id`, movement: `moved.fund_id = ${fund}.id` }, rows);
export const commitmentWaterfallSql: FigureSql = (commitment, rows) =>
  waterfallSql({ promise: `promise.id = ${commitment}.id`, movement: `moved.commitment_id = ${commitment}.id` }, rows);
