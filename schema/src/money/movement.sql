-- What each entry of the ledger moves, one row an entry; sums take those that are posted. A reversal has the kind and
-- the receipt of the entry that it undoes, and opposite amounts. Paid is what was disbursed less what came back, and
-- counts from moved_on; received, as much of it as the county confirmed, and spent count from held_on, which is null
-- until the county confirms. Amounts are of the currency, signed.
create or replace view movement with (security_invoker = true) as
select
  entry.id as entry_id,
  coalesce(reversed.id, entry.id) as original_id,
  entry.commitment_id,
  promise.fund_id,
  entry.tranche_id,
  entry.amount_currency as currency,
  entry.state = 'POSTED' as posted,
  effect.kind,
  entry.occurred_on as moved_on,
  held.held_on,
  paid_by(effect.kind, effect.amount) as paid,
  case when held.held_on is null then 0 else paid_by(effect.kind, effect.amount) end as received,
  case effect.kind when 'EXPENDITURE' then effect.amount else 0 end as spent
from ledger_entry entry
left join ledger_entry reversed on entry.type = 'REVERSAL' and reversed.id = entry.reversal_of_id
left join commitment promise on promise.id = entry.commitment_id
cross join lateral (
  select
    coalesce(reversed.type, entry.type) as kind,
    coalesce(reversed.received_on, entry.received_on) as received_on,
    case entry.type when 'REVERSAL' then -entry.amount_amount else entry.amount_amount end as amount
) effect
cross join lateral (
  select case
    when effect.kind <> 'DISBURSEMENT' then entry.occurred_on
    when effect.received_on is not null then greatest(entry.occurred_on, effect.received_on)
  end as held_on
) held;
