import type { FigureSql, RootFigure } from '../../declare/declaration.ts';
import { inputsOf, input } from '../../declare/figure-input.ts';
import { measurementColumns } from '../../storage/measurement-sql.ts';
import { claimInputs, claimsAFigure, heldAt, isAccepted, reachedSql, signedByBoth } from '../reached-sql.ts';

const earliest = (claim: string) =>
  `coalesce(${claim}.period_earliest, ${claim}.claimed_period_earliest, ${claim}.claimed_as_of_earliest, '-infinity')`;
const latest = (claim: string) => `coalesce(${heldAt(claim)}, 'infinity')`;

/** The reports of one row of the figure. */
const claimsOf: FigureSql = (outcome, rows) =>
  `select claim.* from ${rows('outcome_report')} claim where claim.id = any(${outcome}.claim_ids)`;

/**
 * The pairs of one row's reports that may count the same people: their periods overlap, and they are not one company's
 * reports on different campaigns. A time that nobody states overlaps with any.
 */
export const sharedClaimsSql: FigureSql = (outcome, rows) => `
  select report.id as report_id, other.id as other_id, entry.overlap_value as overlap
  from (${claimsOf(outcome, rows)}) report
  join (${claimsOf(outcome, rows)}) other on report.id < other.id
    and ${earliest('report')} <= ${latest('other')} and ${earliest('other')} <= ${latest('report')}
    and (report.company_id = other.company_id and report.campaign_id <> other.campaign_id) is not true
  left join ${rows('dedup_entry')} entry
    on entry.outcome_report_id = report.id and entry.other_report_id = other.id and ${signedByBoth('entry')}
  order by report.id, other.id`;

/** The latest or the mean is that of one company's reports; of several companies only what adds up comes together. */
export const claimedOutcomesSql: RootFigure['sql'] = (rows, argument) => `
  select outcome.*, reached.claims as reports, reached.overlap,
    case when is_mixed then 'UNIT_MISMATCH' when rule is null then 'AGGREGATION_RULE' end as reason,
    array_remove(array[case when exists (select from (${sharedClaimsSql('outcome', rows)}) pair where pair.overlap is null)
      then 'OVERLAP_UNRESOLVED' end], null) as flags,
    ${measurementColumns('claimed', {
      value: 'reached.value',
      unit: 'case when rule is not null and not is_mixed then outcome.unit end',
      qualifier: 'reached.qualifier',
      modality: `'ACTUAL'`,
      basis: 'reached.basis',
      derived: 'reached.formula is not null',
      formula: 'reached.formula',
    })},
    ${inputsOf(input('Indicator', 'outcome.indicator_id'), claimInputs(claimsOf('outcome', rows), rows))} as inputs
  from (
    select claim.indicator_id, claim.area_id, claim.origin, array_agg(claim.id order by claim.id) as claim_ids,
      min(indicator.code) as indicator_code, min(area.code) as area_code,
      min(indicator.unit) as unit,
      case when min(indicator.aggregation) = 'SUM' or count(distinct claim.company_id) < 2 then min(indicator.aggregation) end as aggregation
    from ${rows('outcome_report')} claim
    join ${rows('indicator')} indicator on indicator.id = claim.indicator_id
    left join ${rows('area')} area on area.id = claim.area_id
    where (claim.state = 'REPORTED' or ${isAccepted('claim')}) and ${claimsAFigure('claim')}
      and coalesce(indicator.code = ${argument('indicator')}, ${argument('indicator')} is null)
      and coalesce(area.code = ${argument('area')}, ${argument('area')} is null)
      and ${latest('claim')} >= coalesce(${argument('from')}, '-infinity')
      and ${earliest('claim')} <= coalesce(${argument('until')}, 'infinity')
    group by 1, 2, 3
  ) outcome
  cross join lateral (${reachedSql({
    side: 'claimed',
    claims: claimsOf('outcome', rows),
    aggregation: 'outcome.aggregation',
    unit: 'outcome.unit',
    rows,
  })}) reached
  order by indicator_code, area_code, area_id, origin`;
