-- Makes one audit event of a change of one row, told as flat JSON before and after; a change without a declared verb is
-- refused. The triggers `audit_…` of every table call it.
drop function if exists log_change(text, text, uuid, text, uuid, uuid, boolean, boolean, jsonb, jsonb);

create or replace function log_change(
  operation text, record_type text, record_id uuid, origin text, company uuid, county uuid, draft_of text, demo boolean,
  old_row jsonb, new_row jsonb
) returns void
language plpgsql security definer set search_path = public as $$
declare
  verb text := setting('verb');
  actor uuid := setting('user')::uuid;
  changed text[];
begin
  if verb is null or not is_declared_verb(verb) then
    raise exception 'AUDIT_NEEDS_VERB' using errcode = 'FU002',
      hint = 'Set app.verb to a declared verb in the transaction; every change is recorded with what was done.';
  end if;
  select array_agg(key order by key collate "C") into changed
  from jsonb_object_keys(coalesce(new_row, old_row)) key
  where new_row -> key is distinct from old_row -> key;
  -- A row that a person touched has another version, and says by which verb, though only its parts changed.
  if changed is null and actor is null then return; end if;
  insert into audit_event (
    id, origin, company_id, county_id, occurred_at,
    actor_id, actor_name, acting_role, verb, request_id, reason,
    operation, record_type, record_id,
    changed_fields,
    before,
    after,
    was_draft, draft_of, demo
  ) values (
    uuidv7(), origin, company, county, present_instant(),
    actor, setting('user_name'), setting('acting_role'), verb, coalesce(setting('request_id'), ''), setting('reason'),
    operation, record_type, record_id,
    array(select distinct split_part(key, '.', 1) from unnest(changed) key order by 1),
    canonical_json((select jsonb_object_agg(key, old_row -> key) from unnest(changed) key where old_row is not null)),
    canonical_json((select jsonb_object_agg(key, new_row -> key) from unnest(changed) key where new_row is not null)),
    draft_of is not null, draft_of, demo
  );
end $$;
