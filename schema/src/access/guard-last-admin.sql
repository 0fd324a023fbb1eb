-- Nobody ends the last administrator, and no administrator leaves themselves alone in office by ending another: whoever
-- has to go while there are only two goes once a third is confirmed, or made on the server itself.
create or replace function guard_last_admin() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  was jsonb := to_jsonb(OLD);
  person uuid;
  remaining integer;
begin
  if TG_OP = 'INSERT' then return null; end if;
  if TG_TABLE_NAME = 'role_grant' then
    if not exists (select from jsonb_populate_record(null::role_grant, was) it where is_administrator(it)) then
      return null;
    end if;
    person := OLD.user_id;
  else
    if was ->> 'state' <> 'ACTIVE'
      or TG_OP = 'UPDATE' and to_jsonb(NEW) ->> 'state' = 'ACTIVE'
      or not exists (select from role_grant it where it.user_id = OLD.id and is_administrator(it))
    then
      return null;
    end if;
    person := OLD.id;
  end if;
  -- Of two who end each other one waits, and then finds the other gone.
  perform pg_advisory_xact_lock(hashtext('administrators'));
  if exists (
    select from role_grant it
    join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
    where it.user_id = person and is_administrator(it)
  ) then
    return null;
  end if;
  if not exists (
    select from role_grant it
    join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
    where is_administrator(it)
  ) then
    perform refuse('LAST_ADMIN');
  end if;
  -- Whose own role soon ends is no second one.
  select count(distinct it.user_id) into remaining
  from role_grant it
  join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
  where it.user_id <> person and is_administrator(it) and lasts(it);
  if remaining < 2 and person <> setting('user')::uuid then perform refuse('ADMIN_NEEDS_TWO'); end if;
  return null;
end $$;
