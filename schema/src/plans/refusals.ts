import type { Refusal } from '../declare/action.ts';
import { sessionUser } from '../declare/session.ts';

/**
 * Nobody decides on a version that they changed, nor at both steps: the facts name the field and the time.
 * A return opens another version, so that who changed only the first may decide on the second.
 */
export const contributedOrDecided: Refusal = {
  code: 'SOD_CONTRIBUTED',
  facts: (row, rows) => `
    select fact from (
      select contribution.contributed_at as at, jsonb_build_object('path', contribution.field_paths[1],
        'paths', contribution.field_paths, 'at', contribution.contributed_at) as fact
      from ${rows('version_contribution')} contribution where contribution.plan_version_id = ${row}.id and contribution.user_id = ${sessionUser}
      union all
      select decision.decided_at, jsonb_build_object('step', decision.step, 'at', decision.decided_at)
      from ${rows('plan_decision')} decision where decision.plan_version_id = ${row}.id and decision.decided_by_id = ${sessionUser}
    ) own order by at desc limit 1`,
};

/** A plan is submitted once it says how things stand, what will be done and what is to be reached. */
export const unfinishedPlan: Refusal = {
  code: 'PLAN_UNFINISHED',
  facts: (row, rows) => `
    select case when cardinality(missing) > 0 then jsonb_build_object('path', missing[1], 'missing', missing) end from (
      select array_remove(array[
        case when coalesce(trim(${row}.situation_analysis), '') = '' then 'situationAnalysis' end,
        case when not exists (select from ${rows('plan_measure')} part where part.plan_version_id = ${row}.id) then 'measures' end,
        case when not exists (select from ${rows('plan_target')} part where part.plan_version_id = ${row}.id) then 'targets' end
      ], null) as missing
    ) judged`,
};

/** A plan has one draft or waiting version at a time. */
export const newerVersion: Refusal = {
  code: 'ONE_VERSION_AT_WORK',
  facts: (row, rows) => `
    select jsonb_build_object('version', version.number, 'state', version.state) from ${rows('plan_version')} version
    where version.plan_id = ${row}.id and version.state in ('DRAFT', 'SUBMITTED', 'SIGNED_OFF') limit 1`,
};

/** A review is closed once nothing it found is open. */
export const openFindings: Refusal = {
  code: 'FINDINGS_OPEN',
  facts: (row, rows) => `
    select jsonb_build_object('findings', jsonb_agg(finding.number)) from ${rows('review_finding')} finding
    where finding.review_id = ${row}.id and finding.state not in ('VERIFIED', 'RISK_ACCEPTED') having count(*) > 0`,
};
