import { companies, counties, versionsOfPlan, type Size } from '../sizes.ts';
import type { Fill } from './fill-parties.ts';

/** Plans of every county with one company after the other, three versions each, the last in force. */
export const fillPlans = ({ plans }: Size): Fill[] => [
  [
    'county_plan',
    `insert into county_plan (id, created_at, updated_at, origin, company_id, county_id, year, current_version_id)
     select pg_temp.bench_id(6, n), pg_temp.recorded(n, ${plans}), pg_temp.recorded(n, ${plans}), 'FILED',
       pg_temp.bench_id(1, 1 + (n / ${counties} * 37 + n % ${counties}) % ${companies}), bench_county.id,
       2016 + n / ${counties * companies}, pg_temp.bench_id(7, n * ${versionsOfPlan} + ${versionsOfPlan})
     from generate_series(0, ${plans - 1}) n join bench_county on rank = 1 + n % ${counties} order by n`,
  ],
  [
    'plan_version',
    `insert into plan_version (id, created_at, updated_at, origin, company_id, county_id, plan_id, number, state, submitted_at, content_hash, situation_analysis)
     select pg_temp.bench_id(7, n * ${versionsOfPlan} + number), plan.created_at, plan.created_at, 'FILED', plan.company_id, plan.county_id, plan.id, number,
       case number when ${versionsOfPlan} then 'ACCEPTED' when ${versionsOfPlan - 1} then 'SUPERSEDED' else 'RETURNED' end,
       plan.created_at, md5(n || '/' || number), '贫困户' || n || '户'
     from generate_series(0, ${plans - 1}) n join county_plan plan on plan.id = pg_temp.bench_id(6, n), generate_series(1, ${versionsOfPlan}) number
     order by n, number`,
  ],
];
