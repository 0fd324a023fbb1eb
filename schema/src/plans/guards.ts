import { declareGuard } from '../declare/guard.ts';
import { CountyPlan, PlanVersion } from './county-plan.ts';
import { planParts } from './plan-parts.ts';

declareGuard({
  name: 'guard_parts_of_a_draft',
  watches: () => Object.values(planParts),
  when: 'before insert or update or delete',
  declare: `whole plan_version%rowtype; part record;`,
  body: `
    if TG_OP = 'DELETE' then part := OLD; else part := NEW; end if;
    if part.origin = 'PUBLIC_SOURCE' then return part; end if;
    -- Whoever submits holds the version, so that nothing is saved into it meanwhile.
    select * into whole from plan_version where id = part.plan_version_id for share;
    if whole.state <> 'DRAFT' or (TG_OP = 'UPDATE' and OLD.plan_version_id <> NEW.plan_version_id) then
      perform refuse('APPROVED_VERSION_IMMUTABLE', jsonb_build_object('version', whole.number, 'state', whole.state));
    end if;
    if TG_OP = 'DELETE' then return OLD; end if;`,
});

declareGuard({
  name: 'guard_content_of_a_draft',
  watches: () => [PlanVersion],
  when: 'before update or delete',
  body: `
    if TG_OP = 'DELETE' or (OLD.state <> 'DRAFT' and (OLD.situation_analysis, OLD.tailoring_notes, OLD.consultation_notes, OLD.content_hash, OLD.number, OLD.plan_id)
      is distinct from (NEW.situation_analysis, NEW.tailoring_notes, NEW.consultation_notes, NEW.content_hash, NEW.number, NEW.plan_id))
      and OLD.origin = 'FILED'
    then perform refuse('APPROVED_VERSION_IMMUTABLE', jsonb_build_object('version', OLD.number, 'state', OLD.state)); end if;`,
});

/** A plan points to no draft beside what others read of it, and a plan that a source reports to nothing that is filed. */
declareGuard({
  name: 'point_to_current_version',
  watches: () => [PlanVersion],
  when: 'after insert or update',
  declare: 'current uuid;',
  body: `
    if TG_OP = 'UPDATE' and NEW.state = OLD.state then return null; end if;
    select id into current from plan_version where plan_id = NEW.plan_id
      order by state = 'ACCEPTED' desc, state <> 'DRAFT' desc, number desc limit 1;
    update county_plan set current_version_id = current
      where id = NEW.plan_id and origin = 'FILED' and current_version_id is distinct from current;`,
});

declareGuard({
  name: 'guard_cohort_count',
  watches: () => [CountyPlan],
  when: 'after insert or update',
  declare: `reported integer; named integer;`,
  body: `
    if NEW.cohort_id is null then return null; end if;
    select reported_county_count into reported from plan_cohort where id = NEW.cohort_id for update;
    select count(distinct county_id) into named from county_plan where cohort_id = NEW.cohort_id;
    if named > reported then perform refuse('COHORT_COUNT', jsonb_build_object('reported', reported, 'named', named)); end if;`,
});
