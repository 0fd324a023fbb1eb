import type { BudgetEntry } from '../budgets/budget-entry.ts';
import type { CostReport, OperationCost } from '../budgets/operation-cost.ts';
import type { RequestPools } from '../database/request-pool.ts';
import type { Language } from '@fupin/schema';
import { sessionIn, sessionVariables, type Viewer } from '../database/viewer.ts';
import { unauthenticated } from '../errors/graphql-errors.ts';
import { agreedInstant, agreeOn, type Instants } from '../read/agreed-past.ts';
import { askInSession } from '../read/ask-in-session.ts';
import type { WeighedStatement } from '../read/compiled-operations.ts';
import type { ReadContext } from '../read/query-resolver.ts';
import { Snapshot } from '../read/snapshot.ts';
import type { WriteContext } from '../write/mutation-resolver.ts';
import type { CommandDependencies } from '../write/command.ts';
import { perform } from '../write/perform.ts';

/** What the resolvers of one request share. */
export interface Context extends ReadContext, WriteContext {
  requestId: string;
  viewer?: Viewer;
  /** What the operation costs, and what its principal has left. */
  cost: OperationCost;
  /**
   * What a statement that answers all of an operation answers.
   * @throws UNAUTHENTICATED when nobody is signed in.
   */
  ask(statement: WeighedStatement): Promise<string | null>;
  /**
   * Makes sure that the past as of some instants changes no more, before a snapshot is taken.
   * @throws BAD_INPUT (NOT_YET) for an instant to come
   */
  agreeOn(instants: Instants): Promise<void>;
  close(): Promise<void>;
}

/** What requests read from and write to, as the request role. */
export interface Databases extends CommandDependencies {
  /** Only read. */
  pools: RequestPools;
}

interface Origin {
  requestId: string;
  viewer?: Viewer;
  /** The language of whoever asks. */
  language(): Language;
  entry: BudgetEntry;
  isCharged?: boolean;
  report?: CostReport;
  /** How the statement failed that was asked before; it is not asked again. */
  failure?: Error;
}

export function makeContext({ pools, orm, services }: Databases, origin: Origin): Context {
  const { requestId, viewer, failure, entry, isCharged, report, language } = origin;
  const cost: OperationCost = { entry, points: 0, rows: 0, isCharged, report };
  let snapshot: Snapshot | undefined;
  return {
    requestId,
    viewer,
    cost,
    async ask(statement) {
      if (!viewer) throw unauthenticated();
      if (failure) throw failure;
      return askInSession(
        pools.forPoints(statement.points),
        statement.speaks ? sessionIn(viewer, language()) : sessionVariables(viewer),
        statement,
        entry.spent,
      );
    },
    agreeOn: (instants) => agreeOn(pools.light, instants),
    async agreedInstant() {
      if (!viewer) throw unauthenticated();
      return agreedInstant(pools.light);
    },
    snapshot() {
      if (!viewer) throw unauthenticated();
      return (snapshot ??= new Snapshot(pools.forPoints(cost.points), sessionIn(viewer, language()), entry.spent));
    },
    async perform(command) {
      if (!viewer) throw unauthenticated();
      const from = performance.now();
      try {
        return await perform({ orm, services }, { ...command, actor: viewer, language: language() });
      } finally {
        entry.spent.milliseconds += performance.now() - from;
      }
    },
    async close() {
      await snapshot?.close();
      snapshot = undefined;
    },
  };
}
