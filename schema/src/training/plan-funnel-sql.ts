import type { FigureSql, RowsOf } from '../declare/declaration.ts';
import { gatheredInputs, input, inputsOf } from '../declare/figure-input.ts';

/** One row a county that came: by name, by enrolment, and how far it planned with the company of the class or in its cohort. */
const countiesSql = (trainingClass: string, rows: RowsOf): string => `
  select came.county_id, bool_or(named_id is not null) as is_named, bool_or(enrolment_id is not null) as is_enrolled,
    bool_or(version.state = 'REPORTED') as is_reported,
    bool_or(version.state in ('SUBMITTED', 'SIGNED_OFF', 'RETURNED', 'REJECTED', 'ACCEPTED', 'SUPERSEDED')) as is_submitted,
    bool_or(version.state in ('ACCEPTED', 'SUPERSEDED')) as is_accepted,
    ${gatheredInputs(
      input('TrainingClassCounty', 'named_id'),
      input('Enrolment', 'enrolment_id'),
      input('CountyPlan', 'plan.id'),
      input('PlanVersion', 'version.id'),
    )} as inputs
  from (
    select county_id, id as named_id, null::uuid as enrolment_id from ${rows('training_class_county')} named
    where training_class_id = ${trainingClass}.id
    union all
    select county_id, null, id from ${rows('enrolment')} enrolment
    where training_class_id = ${trainingClass}.id and state in ('ENROLLED', 'COMPLETED')
  ) came
  left join ${rows('county_plan')} plan on plan.county_id = came.county_id
    and (plan.company_id in (${trainingClass}.company_id, ${trainingClass}.host_id)
      or plan.cohort_id in (select id from ${rows('plan_cohort')} cohort where origin_class_id = ${trainingClass}.id))
  left join ${rows('plan_version')} version on version.plan_id = plan.id and version.state not in ('DRAFT', 'WITHDRAWN')
  group by came.county_id`;

export const planFunnelSql: FigureSql = (trainingClass, rows) => `
  select ${trainingClass}.id, ${trainingClass}.company_id, ${trainingClass}.host_id,
    ${trainingClass}.reported_county_count as reported_counties,
    count(*) filter (where is_named) as named_counties,
    ${trainingClass}.reported_county_count
      - least(${trainingClass}.reported_county_count, count(*) filter (where is_named)) as unnamed_counties,
    count(*) filter (where is_enrolled) as enrolled_counties,
    count(*) filter (where is_reported and is_submitted is not true) as reported_plans,
    count(*) filter (where is_submitted) as submitted_plans,
    count(*) filter (where is_accepted) as accepted_plans,
    ${inputsOf(input('TrainingClass', `${trainingClass}.id`), `string_agg(inputs, ',')`)} as inputs
  from (${countiesSql(trainingClass, rows)}) county`;

/** For a row of the funnel, which carries what its class is known by. */
export const countiesWithoutPlanSql: FigureSql = (funnel, rows) => `
  select county_id from (${countiesSql(funnel, rows)}) county
  where (is_reported or is_submitted) is not true order by county_id`;
