-- On no day is more spent or given back than the county had received by then.
create or replace function guard_5_spent_le_received() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  exceeded record;
begin
  select day, received, spent into exceeded
  from (
    select
      held_on as day,
      sum(sum(received)) over (order by held_on) as received,
      sum(sum(spent)) over (order by held_on) as spent
    from movement
    where posted and commitment_id = NEW.commitment_id and held_on is not null
    group by held_on
  ) running
  where spent > received
  order by day
  limit 1;
  if found and NEW.type <> 'DISBURSEMENT' then
    perform refuse(
      'SPENT_LE_RECEIVED',
      jsonb_build_object(
        'on', exceeded.day,
        'received', trim_scale(exceeded.received)::text,
        'spent', trim_scale(exceeded.spent)::text
      )
    );
  end if;
  return null;
end $$;
