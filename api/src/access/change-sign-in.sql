-- What follows when people change by what they sign in. As the owner of the tables, because the sign-in role may not
-- write them.

create or replace function end_tokens_after_change(person uuid, facts jsonb) returns void
language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.verb', 'changePassword', true), set_config('app.user', person::text, true),
    set_config('app.user_name', (select display_name from app_user where id = person), true);
  update api_token set revoked_at = now() where user_id = person and revoked_at is null;
  update app_user set sessions_ended_at = now() where id = person;
  perform log_access('changePassword', person, 'UPDATE', facts);
end $$;

-- Where those who decide need a second factor, tokens that one issued with it do not outlive the last one.
create or replace function end_tokens_without_factor(person uuid, act text, deciding text[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.verb', act, true), set_config('app.user', person::text, true),
    set_config('app.user_name', (select display_name from app_user where id = person), true);
  update api_token set revoked_at = now()
  where user_id = person and revoked_at is null
    and exists (select from role_grant it where it.user_id = person and it.role = any (deciding) and is_in_force(it));
end $$;

create or replace function note_passkey_change(act text, person uuid, facts jsonb) returns void
language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.verb', act, true), set_config('app.user', person::text, true),
    set_config('app.user_name', (select display_name from app_user where id = person), true);
  perform notify_person(person, act);
  perform log_access(act, person, 'UPDATE', facts);
end $$;
