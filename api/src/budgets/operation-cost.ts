import type { BudgetEntry } from './budget-entry.ts';

/** The cost of one operation, in points, and how it is told. */
export interface OperationCost {
  entry: BudgetEntry;
  /** What is foreseen, once the operation is known. */
  points: number;
  /** Rows that it may answer. */
  rows: number;
  /** Whether the answer tells the cost, and whether it is all that it tells. */
  report?: CostReport;
  /** Whether the points were charged already. */
  isCharged?: boolean;
}

export type CostReport = 'report' | 'dry-run';
