-- A cohort names no more counties than it is reported to have.
create or replace function guard_cohort_count() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  reported integer;
  named integer;
begin
  if NEW.cohort_id is null then return null; end if;
  select reported_county_count into reported from plan_cohort where id = NEW.cohort_id for update;
  select count(distinct county_id) into named from county_plan where cohort_id = NEW.cohort_id;
  if named > reported then
    perform refuse('COHORT_COUNT', jsonb_build_object('reported', reported, 'named', named));
  end if;
  return null;
end $$;
