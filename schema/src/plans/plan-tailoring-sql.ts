import type { RootFigure, RowsOf } from '../declare/declaration.ts';
import { gatheredInputs, input, inputsOf } from '../declare/figure-input.ts';

const untailoredFrom = '0.95';

/** What an area's names end in; the rest is what people write. */
const endings =
  '(自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟| (county|city|district|banner|prefecture|province|autonomous.*))$';
const sentenceEnds = '[。！？；\\n]+|[.!?;]+(?:\\s+|$)';

/** One row a county: a regular expression for its names and those above it, the longest first; Latin ones only as whole words. */
const placesSql = (rows: RowsOf): string => `
  select newest.plan_id, string_agg(pattern, '|' order by length(pattern) desc, pattern) as names
  from newest
  join ${rows('area')} county on county.id = newest.county_id
  left join ${rows('area')} prefecture on prefecture.id = county.parent_id
  left join ${rows('area')} province on province.id = prefecture.parent_id
  cross join lateral (values (county.names), (prefecture.names), (province.names)) area(names)
  cross join lateral (values (lower(area.names->>'zh')), (lower(area.names->>'en')), (lower(area.names->>'fr'))) written(name)
  cross join lateral (values (name), (regexp_replace(name, '${endings}', ''))) said(name)
  cross join lateral (select regexp_replace(said.name, '([].*+?^$(){}|\\\\[])', '\\\\\\1', 'g') as quoted) safe
  cross join lateral (select case when quoted ~ '^[ -~]+$' then '\\y' || quoted || '\\y' else quoted end as pattern) whole
  where length(said.name) > 1
  group by newest.plan_id`;

/** One row a measure, target or sentence of a plan. */
const partsSql = (rows: RowsOf): string => `
  select newest.plan_id, 'MEASURE' as kind, concat_ws(' ', measure.kind, measure.channel, measure.title, measure.description) as words,
    measure.id as measure_id, null::uuid as target_id
  from newest join ${rows('plan_measure')} measure on measure.plan_version_id = newest.version_id
  union all
  select newest.plan_id, 'TARGET', concat_ws(' ', indicator.code, target.measurement_qualifier,
      trim_scale(target.measurement_value), target.measurement_unit), null, target.id
  from newest join ${rows('plan_target')} target on target.plan_version_id = newest.version_id
  join ${rows('indicator')} indicator on indicator.id = target.indicator_id
  union all
  select newest.plan_id, 'TEXT', sentence, null, null
  from newest cross join lateral regexp_split_to_table(
    concat_ws(E'\\n', situation_analysis, tailoring_notes, consultation_notes), '${sentenceEnds}') sentence`;

/**
 * One row a plan. Every part is compared once with every part of its kind in the other plans; where the other plan has
 * none of its kind, it counts as unlike.
 */
export const planTailoringSql: RootFigure['sql'] = (rows, argument) => `
  with newest as materialized (
    select distinct on (version.plan_id) version.id as version_id, version.plan_id, plan.county_id,
      version.situation_analysis, version.tailoring_notes, version.consultation_notes
    from ${rows('county_plan')} plan join ${rows('plan_version')} version on version.plan_id = plan.id
    where plan.cohort_id = ${argument('cohort')}
    order by version.plan_id, version.number desc
  ), place as materialized (${placesSql(rows)}
  ), part as materialized (
    select row_number() over () as number, part.plan_id, kind, measure_id, target_id, bare.words
    from (${partsSql(rows)}) part
    left join place on place.plan_id = part.plan_id
    cross join lateral (select trim(regexp_replace(
      regexp_replace(lower(part.words), coalesce(place.names, '^$'), ' ', 'g'), '[^[:alnum:]]+', ' ', 'g')) as words) bare
    where bare.words <> ''
  ), alike as materialized (
    select one.number as one, one.plan_id as one_plan, other.number as other, other.plan_id as other_plan,
      case when one.words = other.words then 1 else similarity(one.words, other.words) end as likeness
    from part one join part other on other.kind = one.kind and other.plan_id > one.plan_id
  ), counterpart as (
    select number, other_id, max(likeness)::numeric as likeness
    from (select one as number, other_plan as other_id, likeness from alike
      union all select other, one_plan, likeness from alike) each_way
    group by 1, 2
  ), pair as (
    select least(part.plan_id, other.plan_id) as one_id, greatest(part.plan_id, other.plan_id) as other_id,
      avg(coalesce(counterpart.likeness, 0)) as similarity
    from part join newest other on other.plan_id <> part.plan_id
    left join counterpart on counterpart.number = part.number and counterpart.other_id = other.plan_id
    group by 1, 2
  ), closest as (
    select distinct on (plan_id) plan_id, other_id, round(similarity, 6) as similarity
    from (select one_id as plan_id, other_id, similarity from pair
      union all select other_id, one_id, similarity from pair) each_way
    order by plan_id, each_way.similarity desc, other_id
  )
  select newest.plan_id, newest.version_id, closest.other_id as closest_id, closest.similarity,
    case when closest.plan_id is null then case when count(*) over () = 1
      then 'ONLY_PLAN' else 'NOTHING_TO_COMPARE' end end as reason,
    array_remove(array[case when closest.similarity >= ${untailoredFrom} then 'LOW_TAILORING' end], null) as flags,
    (select ${inputsOf(
      gatheredInputs(input('PlanVersion', 'read.version_id')),
      `(select ${gatheredInputs(input('PlanMeasure', 'measure_id'), input('PlanTarget', 'target_id'))}
        from part where part.plan_id in (newest.plan_id, closest.other_id))`,
    )} from newest read where read.plan_id in (newest.plan_id, closest.other_id)) as inputs
  from newest left join closest on closest.plan_id = newest.plan_id
  order by closest.similarity desc nulls last, newest.plan_id`;
