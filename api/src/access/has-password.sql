-- Whether an address may sign in by its password; true also for one without an account, so that it tells nothing.
create or replace function has_password(address_of_account text) returns boolean
language sql stable security definer set search_path = public as $$
  select coalesce((select password_ended_at is null from app_user where email = address_of_account), true)
$$;
