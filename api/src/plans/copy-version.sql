-- Values that a copied row has of its own, whatever the original has.
create or replace function values_of_copy() returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'id', uuidv7(), 'origin', 'FILED', 'version', 1,
    'created_at', now(), 'created_by', null, 'updated_at', now(), 'updated_by', null
  )
$$;

-- Opens a draft with the content of another version, for a plan. It runs as the owner of the tables: a company that
-- returns a version opens a draft which it may not read itself.
create or replace function copy_plan_version(from_version uuid, of_plan uuid) returns uuid
language plpgsql security definer set search_path = public as $$
declare
  made uuid := uuidv7();
  whole county_plan%rowtype;
  scope jsonb;
  measures jsonb;
begin
  select * into strict whole from county_plan where id = of_plan for update;
  scope := jsonb_build_object('company_id', whole.company_id, 'county_id', whole.county_id);
  insert into plan_version
  select copy.*
  from plan_version original
  cross join lateral jsonb_populate_record(original, values_of_copy() || scope || jsonb_build_object(
    'id', made,
    'plan_id', of_plan,
    'number', 1 + coalesce((select max(number) from plan_version where plan_id = of_plan), 0),
    'based_on_id', from_version,
    'state', 'DRAFT',
    'submitted_at', null,
    'content_hash', null
  )) copy
  where original.id = from_version;

  scope := scope || jsonb_build_object('plan_version_id', made);
  select coalesce(jsonb_object_agg(id, uuidv7()), '{}') into measures
  from plan_measure
  where plan_version_id = from_version;
  insert into plan_measure
  select copy.*
  from plan_measure original
  cross join lateral jsonb_populate_record(original, values_of_copy() || scope || jsonb_build_object(
    'id', measures -> original.id::text,
    'descends_from', coalesce(original.descends_from, original.id)
  )) copy
  where original.plan_version_id = from_version;
  insert into plan_assumption
  select copy.*
  from plan_assumption original
  cross join lateral jsonb_populate_record(original, values_of_copy() || scope || jsonb_build_object(
    'measure_id', measures -> original.measure_id::text,
    'descends_from', coalesce(original.descends_from, original.id)
  )) copy
  where original.plan_version_id = from_version;
  insert into plan_target
  select copy.*
  from plan_target original
  cross join lateral jsonb_populate_record(original, values_of_copy() || scope || jsonb_build_object(
    'measure_id', measures -> original.measure_id::text,
    'descends_from', coalesce(original.descends_from, original.id)
  )) copy
  where original.plan_version_id = from_version;
  insert into plan_budget_line
  select copy.*
  from plan_budget_line original
  cross join lateral jsonb_populate_record(original, values_of_copy() || scope || jsonb_build_object(
    'measure_id', measures -> original.measure_id::text,
    'descends_from', coalesce(original.descends_from, original.id)
  )) copy
  where original.plan_version_id = from_version;

  insert into plan_section (id, origin, company_id, county_id, plan_version_id, kind, is_finished, demo)
  select
    uuidv7(), 'FILED', whole.company_id, whole.county_id, made, section.kind,
    coalesce(original.is_finished, false), whole.demo
  from unnest(array['SITUATION', 'MEASURES', 'ASSUMPTIONS', 'TARGETS', 'BUDGET']) section(kind)
  left join plan_section original
    on original.plan_version_id = from_version and original.kind = section.kind;
  return made;
end $$;
