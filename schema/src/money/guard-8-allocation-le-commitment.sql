-- What is set aside of a commitment comes to no more than it does.
create or replace function guard_8_allocation_le_commitment() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  total numeric;
  currencies text[];
begin
  if NEW.commitment_id is null then return null; end if;
  perform from commitment where id = NEW.commitment_id for update;
  select sum(amount_amount), array_agg(amount_currency) into total, currencies
  from allocation
  where commitment_id = NEW.commitment_id;
  perform refuse_parts_beyond(NEW.commitment_id, total, currencies, 'ALLOCATION_LE_COMMITMENT');
  return null;
end $$;
