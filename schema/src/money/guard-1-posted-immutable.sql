-- A posted entry stays as it is, except that the county says once when the money arrived.
create or replace function guard_1_posted_immutable() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  changing text[] := '{received_on,version,updated_at,updated_by}';
begin
  if OLD.state = 'POSTED' and (
    TG_OP = 'DELETE'
    or OLD.received_on is not null
    or to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing
  ) then
    perform refuse('POSTED_IMMUTABLE', jsonb_build_object('entry', OLD.id));
  end if;
  if TG_OP = 'DELETE' then return OLD; end if;
  return NEW;
end $$;
