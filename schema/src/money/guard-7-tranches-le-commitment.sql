-- The tranches of a commitment come to no more than it does.
create or replace function guard_7_tranches_le_commitment() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  total numeric;
  currencies text[];
begin
  perform from commitment where id = NEW.commitment_id for update;
  select sum(amount_amount), array_agg(amount_currency) into total, currencies
  from tranche
  where commitment_id = NEW.commitment_id and state <> 'CANCELLED';
  perform refuse_parts_beyond(NEW.commitment_id, total, currencies, 'TRANCHES_LE_COMMITMENT');
  return null;
end $$;
