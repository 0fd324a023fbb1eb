import { companies, type Size } from '../sizes.ts';

/** A table and the statement that fills it. */
export type Fill = [table: string, statement: string];

/** Companies K1 to K200, and the funds each has; the first ones will get most of the money. */
export const fillParties = ({ fundsOfCompany }: Size): Fill[] => [
  [
    'organization',
    `insert into organization (id, created_at, updated_at, kind, names, names_search, abbreviation, country_code)
     select pg_temp.bench_id(1, n), '2018-01-01', '2018-01-01', 'COMPANY', names, searchable_name(names), 'K' || n, 'CN'
     from generate_series(1, ${companies}) n, jsonb_build_object('zh', '第' || n || '公司', 'en', 'Company ' || n, 'original', 'zh') names`,
  ],
  [
    'fund',
    `insert into fund (id, version, created_at, updated_at, origin, company_id, names, names_search, sponsor_id, purpose)
     select pg_temp.bench_id(2, n), 10, '2018-01-01', '2018-01-01', 'FILED', pg_temp.bench_id(1, 1 + n % ${companies}), names,
       searchable_name(names), pg_temp.bench_id(1, 1 + n % ${companies}), '扶贫'
     from generate_series(0, ${companies * fundsOfCompany - 1}) n,
       jsonb_build_object('zh', '第' || n || '扶贫基金', 'en', 'Poverty fund ' || n, 'original', 'zh') names`,
  ],
];
