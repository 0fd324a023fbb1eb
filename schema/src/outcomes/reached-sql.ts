import type { RowsOf } from '../declare/declaration.ts';
import { input } from '../declare/figure-input.ts';
import { combinedQualifier, qualifierTakenAway } from '../storage/measurement-sql.ts';
import { acceptedStates } from './lifecycles.ts';

/** Who tells how much was reached. */
export type Side = 'claimed' | 'verified' | 'official';

interface Reached {
  side: Side;
  /** A query of the outcome reports to bring together. */
  claims: string;
  /** The indicator's aggregation and unit, as SQL. */
  aggregation: string;
  unit: string;
  rows: RowsOf;
}

/** That a report claims something that happened, and states how much. */
export const claimsAFigure = (claim: string): string =>
  `${claim}.claimed_modality = 'ACTUAL' and ${claim}.claimed_value is not null`;

/** That a filed report counts. */
export const isAccepted = (claim: string): string =>
  `${claim}.state in (${acceptedStates.map((state) => `'${state}'`).join(', ')})`;

/** The last day that a claim may mean. */
export const heldAt = (claim: string): string =>
  `coalesce(${claim}.period_latest, ${claim}.claimed_period_latest, ${claim}.claimed_as_of_latest)`;

export const signedByBoth = (entry: string): string =>
  `${entry}.signed_at is not null and ${entry}.other_signed_at is not null`;

/**
 * What outcome reports come to by their indicator's rule, as one row: `claims` (how many), `rule`, `value`, `qualifier`,
 * `basis`, `overlap`, `formula` and `is_mixed` (whether another unit is among them); value and rule are null where no
 * rule brings several together. Only flows are added; a signed overlap is taken from the report with the larger id, the
 * largest one where it has several.
 */
export const reachedSql = ({ side, claims, aggregation, unit, rows }: Reached): string => `
  with told as (${toldSql(side, claims, rows)}
  ), counted as (
    select told.*, least(coalesce(shared.value, 0), told.value) as overlap, shared.qualifier as overlap_qualifier
    from told left join lateral (
      select entry.overlap_value as value, ${qualifierTakenAway('entry.overlap_qualifier')} as qualifier
      from ${rows('dedup_entry')} entry join told earlier on earlier.claim_id = entry.outcome_report_id
      where entry.other_report_id = told.claim_id and entry.overlap_value > 0 and ${signedByBoth('entry')}
      order by entry.overlap_value desc limit 1) shared on true
  ), summed as (
    select count(*) as claims, coalesce(bool_or(unit <> ${unit}), false) as is_mixed,
      case when count(*) = 1 then 'ONE'
        when ${aggregation} = 'SUM' and bool_and(basis = 'FLOW') then 'SUM'
        when ${aggregation} in ('LAST', 'AVERAGE') then ${aggregation} end as rule,
      sum(value - overlap) as total, sum(overlap) as overlap, round(avg(value), 6) as mean,
      (array_agg(value order by held_at desc nulls last, submitted_at desc nulls last, claim_id desc))[1] as last,
      (array_agg(qualifier order by held_at desc nulls last, submitted_at desc nulls last, claim_id desc))[1] as last_qualifier,
      min(basis) as basis, array_agg(qualifier) || array_remove(array_agg(overlap_qualifier), null) as qualifiers
    from counted
  )
  select claims, rule, is_mixed, basis, case when rule = 'SUM' then overlap end as overlap,
    case rule when 'LAST' then last when 'AVERAGE' then mean when 'SUM' then total when 'ONE' then total end as value,
    case rule when 'LAST' then last_qualifier else ${combinedQualifier('qualifiers')} end as qualifier,
    case rule when 'SUM' then 'sum of ' || claims || ' reports' || case when overlap > 0 then ' less ' || trim_scale(overlap) else '' end
      when 'AVERAGE' then 'mean of ' || claims || ' reports' when 'LAST' then 'latest of ' || claims || ' reports' end as formula
  from summed`;

/** One row a report that tells something; the lower end stands for a range. */
function toldSql(side: Side, claims: string, rows: RowsOf): string {
  const told = side === 'claimed' ? 'claim' : 'found';
  return `
    select claim.id as claim_id, claim.submitted_at, ${told}.${side}_value as value, ${told}.${side}_unit as unit,
      ${told}.${side}_basis as basis,
      case when ${told}.${side}_value_max is null then ${told}.${side}_qualifier else 'AT_LEAST' end as qualifier,
      ${heldAt('claim')} as held_at
    from (${claims}) claim ${side === 'claimed' ? '' : `join lateral (${foundSql(side, 'claim', rows)}) found on found.${side}_value is not null`}`;
}

/** The newest verification of a report; for the official side the newest that gives an official figure. */
const foundSql = (side: Side, claim: string, rows: RowsOf): string => `
  select * from ${rows('verification')} verification where verification.outcome_report_id = ${claim}.id
    ${side === 'official' ? 'and official_value is not null' : ''} order by verified_on desc, id desc limit 1`;

/** The inputs of a figure that brings reports together: they, what was found about them and what they share. */
export const claimInputs = (claims: string, rows: RowsOf): string => {
  const found = (side: Side) => `select verification.id as found_id from (${claims}) claim
    cross join lateral (${foundSql(side, 'claim', rows)}) verification`;
  return `(select string_agg(input, ',') from (
    select ${input('OutcomeReport', 'claim.id')} as input from (${claims}) claim
    union all select ${input('Verification', 'found_id')} from (${found('verified')} union ${found('official')}) found
    union all select ${input('DedupEntry', 'entry.id')} from ${rows('dedup_entry')} entry
      join (${claims}) claim on claim.id = entry.outcome_report_id join (${claims}) other on other.id = entry.other_report_id
      where ${signedByBoth('entry')}) inputs)`;
};
