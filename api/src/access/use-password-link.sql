-- Uses a link by which a person sets a password, and ends whatever else opens the account; no row where the link opens
-- nothing. As the owner of the tables, because the sign-in role may not write them.
create or replace function use_password_link(token text, code text)
returns table (id uuid, email text, name text, removes_second_factor boolean)
language plpgsql security definer set search_path = public as $$
declare
  link password_link%rowtype;
  who app_user%rowtype;
begin
  -- The person before the link, as whoever ends their access does.
  select it.* into who from app_user it
  where it.id = (select one.user_id from password_link one where one.token_hash = token) for update;
  select it.* into link from password_link it where it.token_hash = token for update;
  if link.id is null or link.used_at is not null or link.voided_at is not null or link.expires_at <= now() then
    return;
  end if;
  if who.state = 'DISABLED' then return; end if;
  if link.needs_second and (link.confirmed_by_id is null or link.code_hash is distinct from code) then return; end if;
  -- What one administrator gave alone opens no account that has come to hold a role.
  if not link.needs_second and link.created_by is not null
    and exists (select from role_grant it where it.user_id = who.id and is_given(it))
  then
    return;
  end if;
  perform set_config('app.verb', 'openPasswordLink', true), set_config('app.user', who.id::text, true),
    set_config('app.user_name', who.display_name, true);
  update password_link it set used_at = now() where it.id = link.id;
  update api_token it set revoked_at = now() where it.user_id = who.id and it.revoked_at is null;
  update app_user it
  set state = 'ACTIVE', password_ended_at = null, sessions_ended_at = clock_timestamp()
  where it.id = who.id;
  return query select who.id, who.email, who.display_name, link.removes_second_factor;
end $$;

-- Whether a link that works needs a code beside it; only whoever has the link can ask.
create or replace function password_link_needs_code(token text) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (
    select from password_link it
    where it.token_hash = token and it.needs_second and it.used_at is null and it.voided_at is null
      and (it.expires_at > now() or it.confirmed_by_id is null)
  )
$$;
