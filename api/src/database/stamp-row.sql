-- Notes on each row who wrote it and when. What nobody wrote who is signed in, as when reference data is loaded, says
-- it itself.
create or replace function stamp_row() returns trigger
language plpgsql set search_path = public as $$
declare
  actor uuid := nullif(current_setting('app.user', true), '')::uuid;
begin
  if actor is null then return NEW; end if;
  NEW.updated_by := actor;
  NEW.updated_at := now();
  if TG_OP = 'INSERT' then
    NEW.created_by := actor;
    NEW.created_at := now();
    NEW.version := 1;
    NEW.demo := coalesce(current_setting('app.demo', true) = 'true', false);
  else
    NEW.created_by := OLD.created_by;
    NEW.created_at := OLD.created_at;
    NEW.updated_at := greatest(now(), OLD.updated_at);
    NEW.version := OLD.version + 1;
    NEW.demo := OLD.demo;
  end if;
  return NEW;
end $$;
