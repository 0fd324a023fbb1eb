import type { Ref } from '@mikro-orm/core';
import { Area } from '../areas/area.ts';
import { Count, Figure, ToOne, Value } from '../declare/decorators.ts';
import { type FigureInput, Inputs } from '../declare/figure-input.ts';
import { countiesWithoutPlanSql } from './plan-funnel-sql.ts';

@Value('A county that came to a class and planned nothing with its company.')
class CountyWithoutPlan {
  @ToOne(() => Area, 'The county.') county!: Ref<Area>;
}

@Value('How many counties went from a class to a plan in force; each count is of what the asker may read.')
export class PlanFunnel {
  @Count('Counties that came, as reported; null where nobody says.', { optional: true }) reportedCounties?: number;
  @Count('Counties that are named.') namedCounties!: number;
  @Count('Reported counties that nobody names; a count, no records. Null where nobody reports.', { optional: true })
  unnamedCounties?: number;
  @Count('Counties with somebody who has or had a place in the class.') enrolledCounties!: number;
  @Count('Named or enrolled counties whose plan is known from a public source only.') reportedPlans!: number;
  @Count('Named or enrolled counties that submitted a plan and did not withdraw it.') submittedPlans!: number;
  @Count('Those whose plan the company accepted.') acceptedPlans!: number;
  @Figure(
    () => CountyWithoutPlan,
    'Named or enrolled counties with neither a submitted nor a publicly reported plan; drafts do not count.',
    countiesWithoutPlanSql,
  )
  withoutPlan!: CountyWithoutPlan[];
  @Inputs() inputs!: FigureInput[];
}
