-- When sessions or a password stopped counting is when PostgreSQL wrote it, not when whoever ended them began: what was
-- opened until then is older, by the same clock.
create or replace function stamp_access_end() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if TG_OP = 'UPDATE' and NEW.sessions_ended_at is distinct from OLD.sessions_ended_at then
    NEW.sessions_ended_at := clock_timestamp();
  end if;
  if TG_OP = 'UPDATE' and NEW.password_ended_at is not null
    and NEW.password_ended_at is distinct from OLD.password_ended_at
  then
    NEW.password_ended_at := clock_timestamp();
  end if;
  return NEW;
end $$;
