import type { BlockList } from 'node:net';
import type { RequestHandler } from 'express';
import { clientAddress } from '../http/client-address.ts';
import { badInput } from '../errors/graphql-errors.ts';
import type { Viewer } from '../database/viewer.ts';
import type { BudgetEntry } from './budget-entry.ts';
import type { Budgets } from './budgets.ts';
import type { CostReport } from './operation-cost.ts';
import { principalOf } from './principal.ts';
import { sentences } from './sentences.ts';

/** Asks that the answer tells its cost, or with `dry-run` that it tells nothing else. */
export const costHeader = 'fupin-cost';

/** What a request brings along from one handler to the next. */
export interface Admitted {
  viewer?: Viewer;
  entry?: BudgetEntry;
  refusal?: Error;
  report?: CostReport;
}

interface Admitting {
  budgets: Budgets;
  trustedProxies: BlockList;
}

/** Counts a request to whoever sends it, strangers too; what is counted already comes back from the fast path. */
export const admit =
  ({ budgets, trustedProxies }: Admitting): RequestHandler =>
  (request, response, next) => {
    const admitted = response.locals as unknown as Admitted;
    if (admitted.refusal) throw admitted.refusal;
    admitted.report = reportOf(request.headers[costHeader]);
    if (!admitted.entry) {
      const entry = budgets.enter(principalOf(admitted.viewer, clientAddress(request, trustedProxies)));
      admitted.entry = entry;
      response.once('close', () => entry.close());
    }
    next();
  };

/** Begins to answer a request that was admitted, once its body is read. */
export const begin: RequestHandler = (_request, response, next) => {
  (response.locals as unknown as Admitted).entry!.begin();
  next();
};

const reports = new Set<unknown>(['report', 'dry-run'] satisfies CostReport[]);

function reportOf(header: unknown): CostReport | undefined {
  if (header === undefined || reports.has(header)) return header as CostReport | undefined;
  throw badInput([
    { path: [costHeader], code: 'NOT_A_REPORT', sentence: sentences.costHeader({ header: costHeader }) },
  ]);
}
