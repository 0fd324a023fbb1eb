-- Of a payment no more is passed on than it was over, in its currency.
create or replace function guard_6_pass_through_once() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  source ledger_entry%rowtype;
  total numeric;
begin
  if NEW.provider_entry_id is null then return null; end if;
  select * into source from ledger_entry where id = NEW.provider_entry_id for update;
  select sum(entry.amount_amount) into total
  from ledger_entry entry
  where entry.provider_entry_id = source.id
    and not exists (select from posted_entry reversal where reversal.undoes_id = entry.id);
  if source.amount_currency <> NEW.amount_currency or total > source.amount_amount then
    perform refuse(
      'PASS_THROUGH_ONCE',
      jsonb_build_object(
        'entry', source.id,
        'received', trim_scale(source.amount_amount)::text,
        'passedOn', trim_scale(total)::text
      )
    );
  end if;
  return null;
end $$;
