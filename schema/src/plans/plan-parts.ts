import type { Declared } from '../declare/declaration.ts';
import { PlanAssumption } from './plan-assumption.ts';
import { PlanBudgetLine } from './plan-budget-line.ts';
import { PlanMeasure } from './plan-measure.ts';
import { PlanTarget } from './plan-target.ts';
import type { PlanPartList } from './vocabulary.ts';

/** The kinds of parts that a plan version is made of, by the list that shows them, in the order of the plan. */
export const planParts = {
  measures: PlanMeasure,
  assumptions: PlanAssumption,
  targets: PlanTarget,
  budgetLines: PlanBudgetLine,
} as const satisfies Record<PlanPartList, Declared>;
