-- A promise is of one currency, never of less than nothing, and changed by nobody on a day that has not come.
create or replace function guard_9_one_currency() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  currencies text[];
  total numeric;
begin
  if setting('user') is not null and NEW.effective_on_earliest > (now() at time zone 'Asia/Shanghai')::date then
    perform refuse('NOT_YET', jsonb_build_object('effectiveOn', NEW.effective_on_earliest));
  end if;
  select array_agg(distinct amount_delta_currency), sum(amount_delta_amount) into currencies, total
  from commitment_event
  where commitment_id = NEW.commitment_id;
  if cardinality(currencies) > 1 then
    perform refuse('ONE_CURRENCY_SUMS', jsonb_build_object('currencies', currencies));
  end if;
  if total < 0 then
    perform refuse('PAID_LE_COMMITTED', jsonb_build_object('commitment', NEW.commitment_id));
  end if;
  return null;
end $$;
