-- Refuses parts of a commitment, such as tranches, that are in other currencies or together exceed it.
create or replace function refuse_parts_beyond(promise uuid, total numeric, currencies text[], rule text) returns void
language plpgsql as $$
declare
  committed numeric;
  promised text;
begin
  select coalesce(sum(amount_delta_amount), 0), min(amount_delta_currency) into committed, promised
  from commitment_event
  where commitment_id = promise;
  if promised <> any(currencies) then
    perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('committed', promised));
  end if;
  if total > committed then
    perform refuse(
      rule, jsonb_build_object('committed', trim_scale(committed)::text, 'planned', trim_scale(total)::text)
    );
  end if;
end $$;
