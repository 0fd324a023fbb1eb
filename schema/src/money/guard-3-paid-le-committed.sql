-- On no day is more paid than was committed by then.
create or replace function guard_3_paid_le_committed() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  exceeded record;
begin
  perform from commitment where id = NEW.commitment_id for update;
  select day, committed, paid into exceeded
  from (
    select
      day,
      sum(sum(committed)) over (order by day) as committed,
      sum(sum(paid)) over (order by day) as paid
    from (
      -- What was pledged is committed only since the day it became binding.
      select
        case type
          when 'PLEDGED' then greatest(
            effective_on_latest,
            (
              select min(binding.effective_on_latest)
              from commitment_event binding
              where binding.commitment_id = NEW.commitment_id and binding.type = 'CONVERTED'
            )
          )
          else effective_on_latest
        end as day,
        amount_delta_amount as committed,
        0::numeric as paid
      from commitment_event
      where commitment_id = NEW.commitment_id
      union all
      select moved_on, 0, paid from movement where posted and commitment_id = NEW.commitment_id
    ) change
    group by day
  ) running
  where paid > committed
  order by day
  limit 1;
  if found then
    perform refuse(
      'PAID_LE_COMMITTED',
      jsonb_build_object(
        'on', exceeded.day,
        'committed', trim_scale(exceeded.committed)::text,
        'paid', trim_scale(exceeded.paid)::text
      )
    );
  end if;
  return null;
end $$;
