-- The posted entries of the ledger, one row each. An entry is in force from moved_on until the reversal that undoes it
-- has moved. Paid is that of movements, the amount positive whatever the kind; received_on is null until the county
-- confirms a payment. For figures that show payment by payment what is left.
create or replace view posted_entry with (security_invoker = true) as
select
  entry.id as entry_id,
  entry.reversal_of_id as undoes_id,
  entry.commitment_id,
  entry.tranche_id,
  entry.county_id,
  entry.amount_currency as currency,
  entry.type as kind,
  entry.amount_amount as amount,
  paid_by(entry.type, entry.amount_amount) as paid,
  entry.occurred_on as moved_on,
  entry.received_on
from ledger_entry entry
where entry.state = 'POSTED';
