import { companies, counties, type Size } from '../sizes.ts';
import type { Fill } from './fill-parties.ts';

/** Commitments with two events each, and the ledger entries; a few companies, counties and commitments have most. */
export const fillMoney = ({ commitments, entries, fundsOfCompany }: Size): Fill[] => [
  [
    'commitment',
    `insert into commitment (id, version, created_at, updated_at, origin, company_id, county_id, kind, state, fund_id, provider_id, recipient_area_id, purpose, agreement_reference)
     with drawn as materialized (
       select n, pg_temp.zipf(${companies}) as company, pg_temp.zipf(${counties}) as county, random() as luck
       from generate_series(1, ${commitments}) n
     )
     select pg_temp.bench_id(3, n), 10, pg_temp.recorded(n, ${commitments}), pg_temp.recorded(n, ${commitments}), 'FILED',
       pg_temp.bench_id(1, company), bench_county.id, case when luck < 0.3 then 'PLEDGE' else 'COMMITMENT' end,
       case when luck < 0.3 then 'PLEDGED' when luck < 0.8 then 'COMMITTED' else 'FULFILLED' end,
       pg_temp.bench_id(2, company - 1 + ${companies} * (n % ${fundsOfCompany})), pg_temp.bench_id(1, company), bench_county.id,
       '第' || n || '项：' || bench_county.name || '产业扶贫', 'A-' || n
     from drawn join bench_county on bench_county.rank = county order by n`,
  ],
  [
    'commitment_event',
    `insert into commitment_event (id, created_at, updated_at, origin, company_id, county_id, commitment_id, type, amount_delta_amount, amount_delta_currency, effective_on_precision, effective_on_earliest, effective_on_latest, effective_on_inferred)
     select pg_temp.bench_id(4, n * 2 + change), created_at, created_at, 'FILED', company_id, county_id, id,
       case when change = 1 then 'INCREASED' when kind = 'PLEDGE' then 'PLEDGED' else 'COMMITTED' end,
       round(exp(8 + 6 * random())::numeric, 2), 'CNY', 'DAY', created_at::date + change * 90, created_at::date + change * 90, false
     from (select *, row_number() over (order by id) as n from commitment where agreement_reference like 'A-%') promise, generate_series(0, 1) change
     order by n, change`,
  ],
  [
    'ledger_entry',
    `insert into ledger_entry (id, version, created_at, updated_at, origin, company_id, county_id, type, state, commitment_id, provider_id, amount_amount, amount_currency, occurred_on, payment_reference)
     with drawn as materialized (
       select n, 1 + floor(${commitments} * power(random(), 2))::bigint * 7919 % ${commitments} as commitment,
         random() as luck, exp(6 + 6 * random()) as amount
       from generate_series(1, ${entries}) n
     )
     select pg_temp.bench_id(5, n), 10, pg_temp.recorded(n, ${entries}), pg_temp.recorded(n, ${entries}), 'FILED', company_id, county_id,
       case when luck < 0.85 then 'DISBURSEMENT' when luck < 0.95 then 'EXPENDITURE' else 'REFUND' end,
       case when luck < 0.02 then 'DRAFT' else 'POSTED' end, promise.id, provider_id, round(amount::numeric, 2),
       case when luck between 0.5 and 0.53 then 'USD' else 'CNY' end, pg_temp.recorded(n, ${entries})::date - 7, 'B-' || n
     from drawn join commitment promise on promise.id = pg_temp.bench_id(3, commitment) order by n`,
  ],
];
