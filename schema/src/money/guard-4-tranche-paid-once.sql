-- Of a tranche no more is paid than it is over, and no more comes back than was paid.
create or replace function guard_4_tranche_paid_once() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  part tranche%rowtype;
  total numeric;
begin
  if NEW.tranche_id is null or NEW.state <> 'POSTED' then return null; end if;
  select * into part from tranche where id = NEW.tranche_id for update;
  select sum(paid) into total from movement where posted and tranche_id = NEW.tranche_id;
  if total < 0 then
    perform refuse(
      'SPENT_LE_RECEIVED', jsonb_build_object('tranche', part.number, 'paid', trim_scale(total)::text)
    );
  end if;
  if total > part.amount_amount then
    perform refuse(
      'PAID_LE_COMMITTED',
      jsonb_build_object(
        'tranche', part.number,
        'committed', trim_scale(part.amount_amount)::text,
        'paid', trim_scale(total)::text
      )
    );
  end if;
  return null;
end $$;
