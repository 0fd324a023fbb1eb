import { unitDimensions } from '@fupin/schema';
import { columnOf, presenceColumn, type Addition, type EmbeddedField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { differences, disagreement, sumRow, type GroupScope, type FieldSums } from './field-sums.ts';
import { column, type Sql } from './fragments.ts';
import type { JoinSet } from './join-set.ts';

const ratioUnits = Object.entries(unitDimensions).flatMap(([unit, dimension]) => (dimension === 'RATIO' ? [unit] : []));

/**
 * The sums of a figure, one for each way in which it is meant; null with a reason where AGGREGATION_RULE forbids them.
 * A stock and a running total add up only when counted at the same time, a quantity over time unless its indicator says no.
 */
export function measurementSums(field: EmbeddedField, row: string, group: GroupScope): FieldSums {
  const { joinSet } = group;
  const part = (name: string) => column(row, `${columnOf(field)}_${name}`);
  const [value, valueMax] = [part('value'), part('value_max')];
  const hasValue = sql`${value} is not null`;
  const counted = sql`filter (where ${hasValue})`;
  const adds = field.adds === false ? undefined : field.adds;
  const time = timeOf(part, adds, joinSet);
  const overTime = adds?.indicator
    ? sql`(${part('basis')} = 'FLOW' and bool_and(coalesce(${indicatorAggregation(adds.indicator, joinSet)}, 'SUM') = 'SUM') ${counted})`
    : sql`(${part('basis')} = 'FLOW')`;
  const atOnce = sql`(count(${time}) ${counted} = count(${value}) and min(${time}) ${counted} = max(${time}) ${counted})`;
  const isRate = sql`(${part('basis')} = 'RATE' or ${part('per_unit')} is not null or ${part('unit')} in (${sql.join(ratioUnits.map((unit) => sql.lit(unit)))}))`;
  const of = (name: string) => column(sumRow, name);
  const whenAdded = (sum: Sql) => sql`case when ${of('reason')} is null then trim_scale(${sum})::text end`;
  return {
    joinSet,
    list: 'measurementSums',
    stated: sql`${column(row, presenceColumn(field))} is not null`,
    isStatedByAll: !field.optional,
    apart: {
      unit: part('unit'),
      per_unit: part('per_unit'),
      modality: part('modality'),
      basis: part('basis'),
      derived: part('derived'),
    },
    computed: {
      value: sql`sum(${value})`,
      value_max: sql`case when count(${valueMax}) ${counted} > 0 then sum(coalesce(${valueMax}, ${value})) ${counted} end`,
      qualifiers: sql`coalesce(array_agg(distinct ${part('qualifier')}) ${counted}, '{}')`,
      count: sql`count(${value})`,
      without_value: sql`count(*) - count(${value})`,
      reason: sql`case when count(${value}) = 0 then 'NOT_STATED' when ${isRate} then 'RATE' when count(${value}) = 1 then null
        when ${disagreement(field.adds, group, hasValue)} then 'DIFFERENT_THINGS'
        when not (${overTime} or ${atOnce}) then 'OVER_TIME' end`,
      differ_in: differences(field.adds, group, hasValue),
    },
    answers: {
      field: sql.lit(field.name),
      unit: of('unit'),
      perUnit: of('per_unit'),
      modality: of('modality'),
      basis: of('basis'),
      derived: of('derived'),
      value: whenAdded(of('value')),
      valueMax: whenAdded(of('value_max')),
      reason: of('reason'),
      differIn: sql`case when ${of('reason')} = 'DIFFERENT_THINGS' then ${of('differ_in')} else '{}' end`,
      qualifiers: of('qualifiers'),
      count: of('count'),
      withoutValue: of('without_value'),
    },
  };
}

/** The days between which a figure was counted or happened: its own, or those of its record; null where not known. */
function timeOf(part: (name: string) => Sql, adds: Addition | undefined, joinSet: JoinSet): Sql {
  const days = (date: (name: string) => Sql) =>
    sql`case when ${date('earliest')} is not null and ${date('latest')} is not null then array[${date('earliest')}, ${date('latest')}] end`;
  const times = [days((name) => part(`as_of_${name}`)), days((name) => part(`period_${name}`))];
  if (adds?.time) {
    const { row, field } = joinSet.field(adds.time);
    times.push(days((name) => column(row, `${columnOf(field)}_${name}`)));
  }
  return sql`coalesce(${sql.join(times)})`;
}

const indicatorAggregation = (path: string, joinSet: JoinSet): Sql =>
  column(joinSet.follow(path.split('.')).row, 'aggregation');
