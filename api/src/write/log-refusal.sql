-- Writes into the trail that a person was refused a verb. What was never there leaves no entry, so that one's own
-- refusals do not tell what is hidden from what is not.
create or replace function log_refusal(record_type text, record uuid, refusal jsonb) returns void
language plpgsql security definer set search_path = public as $$
declare
  scope record;
begin
  -- Whoever answers requests may call this, so that it says no more than that a person was refused a verb.
  if setting('user') is null or not coalesce(is_declared_verb(setting('verb')), false) then
    raise exception 'AUDIT_NEEDS_VERB' using errcode = 'FU002';
  end if;
  select * into scope from scope_of_record(record_type, record);
  if not scope.is_there then return; end if;
  insert into audit_event (
    id, origin, company_id, county_id, occurred_at,
    actor_id, actor_name, acting_role, verb, request_id, reason,
    operation, record_type, record_id, changed_fields, after, was_draft, draft_of
  ) values (
    uuidv7(), 'FILED', scope.company, scope.county, present_instant(),
    setting('user')::uuid, setting('user_name'), setting('acting_role'), setting('verb'), setting('request_id'),
    setting('reason'),
    'REFUSED', record_type, record, '{}', canonical_json(jsonb_strip_nulls(refusal)),
    scope.draft_of is not null, scope.draft_of
  );
end $$;
