-- A plan points to no draft beside what others read of it, and a plan that a source reports to nothing that is filed.
create or replace function point_to_current_version() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  current uuid;
begin
  if TG_OP = 'UPDATE' and NEW.state = OLD.state then return null; end if;
  select id into current
  from plan_version
  where plan_id = NEW.plan_id
  order by state = 'ACCEPTED' desc, state <> 'DRAFT' desc, number desc
  limit 1;
  update county_plan set current_version_id = current
  where id = NEW.plan_id and origin = 'FILED' and current_version_id is distinct from current;
  return null;
end $$;
