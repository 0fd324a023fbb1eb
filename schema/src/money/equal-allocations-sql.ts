import type { FigureSql, RootFigure, RowsOf } from '../declare/declaration.ts';
import { gatheredInputs, input } from '../declare/figure-input.ts';

const unevenFrom = 2;

/** One row an allocation to a county: where it comes from, and the newest count of the county's poor people. */
const allocationsSql = (rows: RowsOf): string => `
  select allocation.id as allocation_id, allocation.amount_amount, allocation.amount_currency, county.id as county_id,
    coalesce(allocation.fund_id, commitment.fund_id) as fund_id,
    case when coalesce(allocation.fund_id, commitment.fund_id) is null then allocation.commitment_id end as commitment_id,
    need.id as need_id, need.measurement_value as poor
  from ${rows('allocation')} allocation
  left join ${rows('commitment')} commitment on commitment.id = allocation.commitment_id
  join ${rows('area')} county on county.id = coalesce(allocation.recipient_area_id, allocation.county_id) and county.level = 'COUNTY'
  left join lateral (
    select baseline.* from ${rows('area_baseline')} baseline
    join ${rows('indicator')} indicator on indicator.id = baseline.indicator_id and indicator.code = 'POOR_POPULATION'
    where baseline.area_id = county.id and measurement_value is not null and measurement_unit = 'PERSON' and measurement_modality = 'ACTUAL'
    order by measurement_as_of_latest desc nulls last, baseline.created_at desc, baseline.id desc limit 1) need on true`;

export const equalAllocationsSql: RootFigure['sql'] = (rows) => `
  select equal.*,
    case when known < 2 then 'NO_BASELINE' when fewest = 0 then 'NOBODY_POOR' end as reason,
    case when known > 1 then round(most / nullif(fewest, 0), 6) end as need_ratio,
    array_remove(array[case when known > 1 and most > 0 and most >= ${unevenFrom} * fewest then 'EVEN_SPLIT' end], null) as flags
  from (
    select fund_id, commitment_id, amount_amount, amount_currency, count(distinct county_id) as counties,
      count(distinct county_id) filter (where poor is not null) as known, min(poor) as fewest, max(poor) as most,
      array_agg(allocation_id) as allocation_ids,
      ${gatheredInputs(input('Allocation', 'allocation_id'), input('AreaBaseline', 'need_id'))} as inputs
    from (${allocationsSql(rows)}) allocation
    group by 1, 2, 3, 4 having count(distinct county_id) > 1
  ) equal
  order by need_ratio desc nulls last, fund_id, commitment_id, amount_currency, amount_amount`;

/** For a row of the figure. */
export const allocatedSharesSql: FigureSql = (equal, rows) => `
  select allocation_id, need_id from (${allocationsSql(rows)}) allocation
  where allocation_id = any(${equal}.allocation_ids) order by poor, allocation_id`;
