const signInFunctions = [
  'log_access(text, uuid, text, jsonb)',
  'log_failed_sign_in(text, jsonb)',
  'end_tokens_after_change(uuid, jsonb)',
];

/**
 * What signing in does with our own tables. It runs as their owner, because the sign-in role may not write them; the
 * request role may call none of it.
 */
export const signInStatements: readonly string[] = [
  `create or replace function log_access(verb text, person uuid, operation text, facts jsonb) returns void
  language sql security definer set search_path = public as $$
    insert into audit_event (id, origin, occurred_at, actor_id, actor_name, verb, request_id, operation, record_type, record_id, changed_fields, after, was_draft, demo)
    select uuidv7(), 'FILED', clock_timestamp(), case when operation <> 'REFUSED' then it.id end, case when operation <> 'REFUSED' then it.display_name end,
      verb, coalesce(setting('request_id'), ''), operation, 'User', it.id, '{}', canonical_json(jsonb_strip_nulls(facts)), false, it.demo
    from app_user it where it.id = person
  $$;
  create or replace function log_failed_sign_in(address_of_account text, facts jsonb) returns void
  language sql security definer set search_path = public as $$
    select log_access('signIn', it.id, 'REFUSED', facts) from app_user it where it.email = address_of_account
  $$;
  create or replace function end_tokens_after_change(person uuid, facts jsonb) returns void language plpgsql security definer set search_path = public as $$
  begin
    perform set_config('app.verb', 'changePassword', true), set_config('app.user', person::text, true),
      set_config('app.user_name', (select display_name from app_user where id = person), true);
    update api_token set revoked_at = now() where user_id = person and revoked_at is null;
    perform log_access('changePassword', person, 'UPDATE', facts);
  end $$;`,
  ...signInFunctions.map(
    (name) => `revoke execute on function ${name} from public; grant execute on function ${name} to fupin_auth;`,
  ),
];
