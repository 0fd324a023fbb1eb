-- There is always an administrator: the last one neither loses the role nor the account.
create or replace function guard_last_admin() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  was jsonb := to_jsonb(OLD);
begin
  if TG_OP = 'INSERT'
    or not (was ->> 'role' = 'ADMIN' or was ->> 'state' = 'ACTIVE' and TG_TABLE_NAME = 'app_user')
  then
    return null;
  end if;
  if TG_OP = 'UPDATE' and TG_TABLE_NAME = 'app_user' and to_jsonb(NEW) ->> 'state' = 'ACTIVE' then return null; end if;
  -- Of two who end each other one waits, and then finds the other gone.
  perform pg_advisory_xact_lock(hashtext('administrators'));
  if (
    TG_TABLE_NAME = 'role_grant'
    or exists (select from role_grant it where it.user_id = (was ->> 'id')::uuid and it.role = 'ADMIN')
  ) and not exists (
    select from role_grant it
    join app_user on app_user.id = it.user_id and app_user.state = 'ACTIVE'
    where it.role = 'ADMIN' and it.organization_id is null and it.area_id is null and is_in_force(it)
  ) then
    perform refuse('LAST_ADMIN');
  end if;
  return null;
end $$;
