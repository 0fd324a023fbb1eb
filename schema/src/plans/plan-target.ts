import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { AreaBaseline } from '../areas/area-baseline.ts';
import { Area } from '../areas/area.ts';
import { Embedded, Figure, Stored, ToOne } from '../declare/decorators.ts';
import { FuzzyDate, Measurement } from '../declare/embedded-values.ts';
import { Indicator } from '../outcomes/indicator.ts';
import { PlanVersion } from './county-plan.ts';
import { PlanMeasure } from './plan-measure.ts';
import { ofDraft, PlanPart, readWithVersion } from './plan-part.ts';
import { PlanProgress } from './plan-progress.ts';
import { planProgressSql } from './plan-progress-sql.ts';

@Stored({
  description: 'What a plan sets out to reach; a share names what it is a share of.',
  policy: readWithVersion,
  writers: [countyOfficials],
  removable: ofDraft,
  checks: {
    target_needs_baseline: `measurement_unit not in ('PERCENT', 'RATIO') or denominator_id is not null`,
    is_not_actual: `measurement_modality <> 'ACTUAL'`,
  },
  sortedBy: 'position',
})
export class PlanTarget extends PlanPart {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'targets' }) planVersion!: Ref<PlanVersion>;
  @ToOne(() => PlanMeasure, 'The measure that is to reach it.', { optional: true, partOf: 'targets' })
  measure?: Ref<PlanMeasure>;
  @ToOne(() => Indicator, 'What is to change.', { reverse: 'planTargets' }) indicator!: Ref<Indicator>;
  @ToOne(() => Area, 'Where, if not in the whole county.', { optional: true, reverse: 'planTargets' }) area?: Ref<Area>;
  @Embedded(() => Measurement, 'The value to reach.', {
    adds: { indicator: 'indicator', within: ['area.level', 'planVersion.state'], time: 'dueOn' },
  })
  measurement!: Measurement;
  @ToOne(() => AreaBaseline, 'The whole that a share is taken of.', { optional: true, reverse: 'planTargets' })
  denominator?: Ref<AreaBaseline>;
  @Embedded(() => FuzzyDate, 'By when.', { optional: true }) dueOn?: FuzzyDate;
  @Figure(
    () => PlanProgress,
    'How far it is reached: accepted reports of what happened that name this target in any version, or none but the same indicator, area and company since the year of the plan, brought together by the rule of the indicator and divided by the target.',
    planProgressSql,
    { single: true },
  )
  progress!: PlanProgress;
}
