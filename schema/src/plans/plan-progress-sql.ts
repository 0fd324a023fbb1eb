import type { FigureSql, RowsOf } from '../declare/declaration.ts';
import { input, inputsOf } from '../declare/figure-input.ts';
import { combinedQualifier, measurementColumns } from '../storage/measurement-sql.ts';
import { claimInputs, claimsAFigure, heldAt, isAccepted, reachedSql, type Side } from '../outcomes/reached-sql.ts';

/** One row: the target as an amount, and what its reports are found and compared by. */
export const planProgressSql: FigureSql = (target, rows) => `
  select goal.*,
    ${inputsOf(
      input('PlanTarget', 'goal.target_id'),
      input('Indicator', 'goal.indicator_id'),
      input('AreaBaseline', 'goal.baseline_id'),
      claimInputs(claimsTowards('goal', rows), rows),
    )} as inputs
  from (${goalSql(target, rows)}) goal`;

/** A share of a whole becomes an amount of what its baseline counts; any other target is an amount already. */
const goalSql: FigureSql = (target, rows) => `
  select target_id, indicator_id, baseline_id, lineage, plan_version_id, plan_year, area_id, company_id, aggregation, indicator_unit,
    case when value is null then case when is_share then 'NO_BASELINE' else 'TARGET_NOT_STATED' end
      when unit <> indicator_unit or per_unit is not null then 'UNIT_MISMATCH' end as reason,
    ${measurementColumns('target', {
      value: 'value',
      valueMax: 'value_max',
      unit: 'case when value is not null then unit end',
      qualifier: 'qualifier',
      modality: 'modality',
      basis: 'basis',
      derived: 'is_share',
      formula: 'formula',
    })}
  from (
    select ${target}.id as target_id, indicator.id as indicator_id, baseline.id as baseline_id,
      coalesce(${target}.descends_from, ${target}.id) as lineage, ${target}.plan_version_id,
      (select plan.year from ${rows('plan_version')} version join ${rows('county_plan')} plan on plan.id = version.plan_id
        where version.id = ${target}.plan_version_id) as plan_year,
      coalesce(${target}.area_id, ${target}.county_id) as area_id, ${target}.company_id,
      indicator.aggregation, indicator.unit as indicator_unit, share.is_share, ${target}.measurement_modality as modality,
      case when is_share then null else ${target}.measurement_per_unit end as per_unit,
      case when is_share then round(${target}.measurement_value * whole, 6) else ${target}.measurement_value end as value,
      case when is_share then round(${target}.measurement_value_max * whole, 6) else ${target}.measurement_value_max end as value_max,
      case when is_share then baseline.measurement_unit else ${target}.measurement_unit end as unit,
      case when is_share then ${combinedQualifier(`array[${target}.measurement_qualifier, baseline.measurement_qualifier]`)}
        else ${target}.measurement_qualifier end as qualifier,
      case when is_share then indicator.basis else ${target}.measurement_basis end as basis,
      case when is_share then trim_scale(${target}.measurement_value) || ' ' || ${target}.measurement_unit || ' of '
        || trim_scale(baseline.measurement_value) else ${target}.measurement_formula end as formula
    from ${rows('indicator')} indicator
    left join ${rows('area_baseline')} baseline on baseline.id = ${target}.denominator_id
    cross join lateral (select ${target}.measurement_unit in ('PERCENT', 'RATIO') and indicator.unit not in ('PERCENT', 'RATIO') as is_share,
      baseline.measurement_value / case ${target}.measurement_unit when 'PERCENT' then 100 else 1 end as whole) share
    where indicator.id = ${target}.indicator_id
  ) amount`;

/**
 * The reports that count towards a target: those that name it, in any version of its plan, and those that name none but
 * measure the same indicator in the same area for the company of the plan, or for none, and not of an earlier year.
 */
const claimsTowards: FigureSql = (goal, rows) => `
  select claim.* from ${rows('plan_version')} own
    join ${rows('plan_version')} version on version.plan_id = own.plan_id
    join ${rows('plan_target')} target on target.plan_version_id = version.id
    join ${rows('outcome_report')} claim on claim.plan_target_id = target.id
  where own.id = ${goal}.plan_version_id and coalesce(target.descends_from, target.id) = ${goal}.lineage
    and claim.indicator_id = ${goal}.indicator_id and ${isAccepted('claim')} and ${claimsAFigure('claim')}
  union all
  select claim.* from ${rows('outcome_report')} claim
  where claim.plan_target_id is null and claim.area_id = ${goal}.area_id and claim.indicator_id = ${goal}.indicator_id
    and coalesce(claim.company_id = ${goal}.company_id, true)
    and coalesce(extract(year from ${heldAt('claim')}) >= ${goal}.plan_year, true) and ${isAccepted('claim')} and ${claimsAFigure('claim')}`;

/** What one side tells of the reports towards a target, and its share of the target. */
export const reachedByTarget = (side: Side, goal: string, rows: RowsOf): string => {
  const nothing = { claimed: 'NO_ACTUAL_REPORTS', verified: 'NOT_VERIFIED_YET', official: 'NO_OFFICIAL_FIGURE' }[side];
  const reached = reachedSql({
    side,
    claims: claimsTowards(goal, rows),
    aggregation: `${goal}.aggregation`,
    unit: `${goal}.indicator_unit`,
    rows,
  });
  return `
  select claims as reports, reason, case when reason is null then round(value / ${goal}.target_value, 6) end as share,
    ${measurementColumns('measurement', {
      value: 'value',
      unit: `case when is_figure then ${goal}.indicator_unit end`,
      qualifier: 'qualifier',
      modality: `'ACTUAL'`,
      basis: 'basis',
      derived: 'coalesce(formula is not null, false)',
      formula: 'formula',
    })}
  from (select reached.*, rule is not null and not is_mixed as is_figure,
    case when claims = 0 then '${nothing}' when is_mixed then 'UNIT_MISMATCH' when rule is null then 'AGGREGATION_RULE'
      when ${goal}.reason is not null then ${goal}.reason when ${goal}.target_value = 0 then 'TARGET_IS_ZERO'
      when ${goal}.target_qualifier in ('LESS_THAN', 'AT_MOST') then 'TARGET_IS_CEILING' end as reason
    from (${reached}) reached) judged`;
};
