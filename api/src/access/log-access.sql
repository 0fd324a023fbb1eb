-- Writes into the trail what people do to come in. As the owner of the tables, because the sign-in role may not write
-- them; the request role may call none of it. Who was refused is not known to be who they say.
create or replace function log_access(verb text, person uuid, operation text, facts jsonb) returns void
language sql security definer set search_path = public as $$
  insert into audit_event (
    id, origin, occurred_at, actor_id, actor_name, verb, request_id,
    operation, record_type, record_id, changed_fields, after, was_draft, demo
  )
  select uuidv7(), 'FILED', present_instant(),
    case when operation <> 'REFUSED' then it.id end, case when operation <> 'REFUSED' then it.display_name end,
    verb, coalesce(setting('request_id'), ''),
    operation, 'User', it.id, '{}', canonical_json(jsonb_strip_nulls(facts)), false, it.demo
  from app_user it
  where it.id = person
$$;

create or replace function log_failed_sign_in(address_of_account text, facts jsonb) returns void
language sql security definer set search_path = public as $$
  select log_access('signIn', it.id, 'REFUSED', facts) from app_user it where it.email = address_of_account
$$;
