import type { Ref } from '@mikro-orm/core';
import { anyOf } from '../authorization/policies.ts';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { reportedIsPublic, Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Choice, Count, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { countyDraft } from '../authorization/row-policy.ts';
import { Organization } from '../parties/organization.ts';
import { PlanCohort } from './plan-cohort.ts';
import { PlanVersionState } from './vocabulary.ts';
import { planVersionLifecycle } from './lifecycles.ts';

/** That a county plans with a company is told to others with the first version that they may read. */
const ownOrVersionShown = {
  ...anyOf('own_or_version_shown', countyDraft('own_county', 'false'), {
    name: 'version_shown',
    using: 'exists (select from (select plan_id as shown from plan_version) version where version.shown = id)',
  }),
  draft: (row: string) =>
    `not exists (select from plan_version version where version.plan_id = ${row}.id and version.state <> 'DRAFT')`,
};

@Stored({
  description: 'What one county and one company plan together; its content is in its versions.',
  policy: ownOrVersionShown,
  writers: [companyStaff, countyOfficials],
  uniques: [['company', 'county', 'year']],
})
export class CountyPlan extends Scoped {
  @ToOne(() => Organization, 'The company that supports the county.', { reverse: 'plansSupported' })
  override company!: Ref<Organization>;
  @ToOne(() => Area, 'The county that plans.', { reverse: 'plans' }) override county!: Ref<Area>;
  @Count('The calendar year it is for; null where it has none.', { optional: true }) year?: number;
  @ToOne(() => PlanCohort, 'The counties it was made together with.', { optional: true, reverse: 'plans' })
  cohort?: Ref<PlanCohort>;
  @ToOne(
    () => PlanVersion,
    'The version in force, or the newest that was submitted while none is; a draft only as long as there is nothing else.',
    { optional: true },
  )
  currentVersion?: Ref<PlanVersion>;
}

@Stored({
  description: 'One full text of a county plan, frozen once it is submitted.',
  lifecycle: planVersionLifecycle,
  policy: countyDraft('plan_once_submitted', `state <> 'DRAFT'`),
  writers: [companyStaff, countyOfficials],
  uniques: [['plan', 'number']],
  uniquesWhere: { one_version_in_force: { fields: ['plan'], where: `state = 'ACCEPTED'` } },
  checks: {
    ...reportedIsPublic,
    number_is_positive: 'number > 0',
    frozen_once_submitted: `state in ('DRAFT', 'REPORTED') or num_nulls(content_hash, submitted_at) = 0`,
  },
})
export class PlanVersion extends Scoped {
  @ToOne(() => CountyPlan, 'The plan.', { reverse: 'versions' }) plan!: Ref<CountyPlan>;
  @Count('1 for the first version.') number!: number;
  @ToOne(() => PlanVersion, 'The version it was written from.', { optional: true, reverse: 'successors' })
  basedOn?: Ref<PlanVersion>;
  @Choice(PlanVersionState, 'Where it stands.') readonly state!: PlanVersionState;
  @Instant('When it was submitted.', { optional: true }) submittedAt?: Date;
  @Text('SHA-256 of its canonical content when it was submitted, in hex.', { optional: true }) contentHash?: string;
  @Text('How things stand in the county.', { optional: true }) situationAnalysis?: string;
  @Text('What makes the plan fit this county and no other.', { optional: true }) tailoringNotes?: string;
  @Text('With whom and how it was discussed.', { optional: true }) consultationNotes?: string;
}
