import type { Ref } from '@mikro-orm/core';
import { Choice, Choices, Decimal, ToOne, Value, declareFigure } from '../declare/decorators.ts';
import { FigureFlag } from '../values/figure-flag.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { CountyPlan, PlanVersion } from './county-plan.ts';
import { planTailoringSql } from './plan-tailoring-sql.ts';
import { TailoringReason } from './vocabulary.ts';

@Value('How much a plan is like the others of its cohort.')
export class PlanTailoring {
  @ToOne(() => CountyPlan, 'The plan.') plan!: Ref<CountyPlan>;
  @ToOne(() => PlanVersion, 'Its newest version that the asker may read.') version!: Ref<PlanVersion>;
  @ToOne(() => CountyPlan, 'The plan of the cohort that is most like it.', { optional: true })
  closest?: Ref<CountyPlan>;
  @Decimal('How like the two are, from 0 to 1, to six places.', { optional: true }) similarity?: string;
  @Choice(TailoringReason, 'Why they cannot be compared.', { optional: true }) reason?: TailoringReason;
  @Choices(FigureFlag, 'What a reader must know of the plan.') flags!: FigureFlag[];
  @Inputs() inputs!: FigureInput[];
}

declareFigure({
  name: 'planTailoring',
  description:
    'How tailored the plans of a cohort are, each in its newest version. Each measure, each target and each sentence of one plan counts with the trigram similarity (pg_trgm) of its nearest counterpart in the other, once the names of county, prefecture and province in every language are removed; the similarity of two plans is the mean over the parts of both. LOW_TAILORING from 0.95 on. Most alike first.',
  value: () => PlanTailoring,
  arguments: [{ name: 'cohort', kind: 'id', description: 'The cohort.' }],
  sql: planTailoringSql,
});
