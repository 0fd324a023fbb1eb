import { companies, counties, type Size } from '../sizes.ts';
import type { Fill } from './fill-parties.ts';

/** Documents and their statements; each quote names a county, a company and a number of its own. */
export const fillStatements = ({ documents, statements }: Size): Fill[] => [
  [
    'source_document',
    `insert into source_document (id, created_at, updated_at, kind, title, language, publisher_id)
     select pg_temp.bench_id(8, n), '2018-01-01', '2018-01-01', 'NEWS', '第' || n || '期扶贫报道', 'zh', pg_temp.bench_id(1, 1 + n % ${companies})
     from generate_series(0, ${documents - 1}) n`,
  ],
  [
    'statement',
    `insert into statement (id, created_at, updated_at, document_id, locator, quote_original, language, claim_type, speaker_resolution, asserting_organization_id, self_reported, confidence, state)
     with drawn as materialized (
       select n, pg_temp.zipf(${companies}) as company, pg_temp.zipf(${counties}) as county from generate_series(1, ${statements}) n
     )
     select pg_temp.bench_id(9, n), pg_temp.recorded(n, ${statements}), pg_temp.recorded(n, ${statements}), pg_temp.bench_id(8, n % ${documents}), 'row ' || n,
       bench_county.name || '在第' || company || '公司的帮扶下，第' || n || '号项目带动贫困户增收，群众满意。', 'zh', 'FACT', 'NONE',
       pg_temp.bench_id(1, company), n % 3 = 0, 'B', 'EXTRACTED'
     from drawn join bench_county on rank = county order by n`,
  ],
];
