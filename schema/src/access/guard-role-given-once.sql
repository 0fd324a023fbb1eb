-- The same role within the same scope is given once for a day; whoever ends before the next begins may have both.
create or replace function guard_role_given_once() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  -- What ends before it begins is refused by the table, at the members it speaks of.
  if NEW.ended_at is not null
    or NEW.ends_on < NEW.starts_on
    or TG_OP = 'UPDATE' and OLD.ended_at is null
      and (NEW.user_id, NEW.role, NEW.starts_on) is not distinct from (OLD.user_id, OLD.role, OLD.starts_on)
  then
    return NEW;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('roles of ' || NEW.user_id, 0));
  if exists (
    select from role_grant it
    where it.id <> NEW.id and it.user_id = NEW.user_id and it.role = NEW.role and it.ended_at is null
      and (it.organization_id, it.area_id, it.program_id)
        is not distinct from (NEW.organization_id, NEW.area_id, NEW.program_id)
      and daterange(it.starts_on, it.ends_on, '[]') && daterange(NEW.starts_on, NEW.ends_on, '[]')
  ) then
    perform refuse('ROLE_GIVEN_ONCE');
  end if;
  return NEW;
end $$;
