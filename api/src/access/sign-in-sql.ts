import { isGiven } from '@fupin/schema/model';

/** What the sign-in role calls. */
export const signInFunctions = [
  'has_password',
  'use_password_link',
  'log_access',
  'log_failed_sign_in',
  'end_tokens_after_change',
  'note_passkey_change',
];

/**
 * What signing in does with our own tables. It runs as their owner, because the sign-in role may not write them; the
 * request role may call none of it.
 */
export const signInStatements: readonly string[] = [
  `create or replace function log_access(verb text, person uuid, operation text, facts jsonb) returns void
  language sql security definer set search_path = public as $$
    insert into audit_event (id, origin, occurred_at, actor_id, actor_name, verb, request_id, operation, record_type, record_id, changed_fields, after, was_draft, demo)
    select uuidv7(), 'FILED', present_instant(), case when operation <> 'REFUSED' then it.id end, case when operation <> 'REFUSED' then it.display_name end,
      verb, coalesce(setting('request_id'), ''), operation, 'User', it.id, '{}', canonical_json(jsonb_strip_nulls(facts)), false, it.demo
    from app_user it where it.id = person
  $$;
  create or replace function log_failed_sign_in(address_of_account text, facts jsonb) returns void
  language sql security definer set search_path = public as $$
    select log_access('signIn', it.id, 'REFUSED', facts) from app_user it where it.email = address_of_account
  $$;
  create or replace function has_password(address_of_account text) returns boolean language sql stable security definer set search_path = public as $$
    select coalesce((select password_ended_at is null from app_user where email = address_of_account), true)
  $$;
  create or replace function use_password_link(token text, code text) returns table (id uuid, email text, name text, removes_second_factor boolean)
  language plpgsql security definer set search_path = public as $$
  declare link password_link%rowtype; who app_user%rowtype;
  begin
    select it.* into link from password_link it where it.token_hash = token for update;
    if link.id is null or link.used_at is not null or link.voided_at is not null or link.expires_at <= now() then return; end if;
    select it.* into who from app_user it where it.id = link.user_id for update;
    if who.state = 'DISABLED' then return; end if;
    if link.needs_second and (link.confirmed_by_id is null or link.code_hash is distinct from code) then return; end if;
    -- What one administrator gave alone opens no account that has come to hold a role.
    if not link.needs_second and link.created_by is not null
      and exists (select from role_grant it where it.user_id = who.id and ${isGiven('it')}) then return; end if;
    perform set_config('app.verb', 'openPasswordLink', true), set_config('app.user', who.id::text, true), set_config('app.user_name', who.display_name, true);
    update password_link it set used_at = now() where it.id = link.id;
    update api_token it set revoked_at = now() where it.user_id = who.id and it.revoked_at is null;
    update app_user it set state = 'ACTIVE', password_ended_at = null, sessions_ended_at = clock_timestamp() where it.id = who.id;
    return query select who.id, who.email, who.display_name, link.removes_second_factor;
  end $$;
  create or replace function end_tokens_after_change(person uuid, facts jsonb) returns void language plpgsql security definer set search_path = public as $$
  begin
    perform set_config('app.verb', 'changePassword', true), set_config('app.user', person::text, true),
      set_config('app.user_name', (select display_name from app_user where id = person), true);
    update api_token set revoked_at = now() where user_id = person and revoked_at is null;
    perform log_access('changePassword', person, 'UPDATE', facts);
  end $$;
  create or replace function note_passkey_change(act text, person uuid, facts jsonb) returns void language plpgsql security definer set search_path = public as $$
  begin
    perform set_config('app.verb', act, true), set_config('app.user', person::text, true),
      set_config('app.user_name', (select display_name from app_user where id = person), true);
    perform notify_person(person, act);
    perform log_access(act, person, 'UPDATE', facts);
  end $$;`,
];
