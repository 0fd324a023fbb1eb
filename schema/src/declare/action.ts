import type { Declared, RowsOf } from './declaration.ts';
import type { Holders } from './holding.ts';
import type { Lifecycle } from './lifecycle.ts';
import { fieldsOf, recordOf } from './registry.ts';

/**
 * A rule that can speak against an action: its code, and SQL over the record's row that answers the facts it
 * judges by as jsonb, or null when nothing speaks against it.
 */
export interface Refusal {
  code: string;
  facts: (row: string, rows: RowsOf) => string;
}

/**
 * Something that may be done with a record: who may do it, which step of the record's lifecycle it takes, what speaks
 * against it.
 */
export interface Action {
  /** The name of its mutation. */
  name: string;
  /** The record it is done with; none for what is done with Fupin as a whole. */
  on?: Declared;
  by: readonly Holders[];
  /** The step of the lifecycle, where it takes one. */
  step?: string;
  /** The states in which it may be done, where it takes no step and not all are right. */
  during?: readonly string[];
  unless?: readonly Refusal[];
  /** Who is told of it once it is done. */
  tells?: readonly Holders[];
  /** It adds something beneath the record and leaves the record itself as it is. */
  adds?: boolean;
}

const actionsByName = new Map<string, Action>();

/**
 * Declares everything that may be done. The same rows decide a mutation, and answer the record's `permissions`, in
 * this order.
 */
export function declareActions<Every extends Action>(actions: readonly Every[]): readonly Every[] {
  for (const action of actions) {
    if (actionsByName.has(action.name)) throw new TypeError(`The action ${action.name} is declared twice`);
    actionsByName.set(action.name, action);
  }
  return actions;
}

/** Every declared action, in the order of declaration. */
export const declaredActions = (): Action[] => [...actionsByName.values()];

/** What may be done with records of a type. */
export const actionsOf = (type: Declared): Action[] => declaredActions().filter(({ on }) => on === type);

/** @throws TypeError when no action has the name. */
export function actionNamed(name: string): Action {
  const action = actionsByName.get(name);
  if (!action) throw new TypeError(`${name} is no declared action`);
  return action;
}

/** The lifecycle of the record that an action is done with. */
export const lifecycleOf = ({ on }: Pick<Action, 'on'>): Lifecycle<string> | undefined => on && recordOf(on).lifecycle;

/** The field that says where a record of an action stands. */
export const stateFieldOf = ({ on }: Pick<Action, 'on'>): 'state' | 'status' =>
  on && fieldsOf(on).some(({ name }) => name === 'state') ? 'state' : 'status';

/** The states from which an action may be done; undefined where any is right. */
export function statesOf(action: Action): readonly string[] | undefined {
  const { step, during } = action;
  const lifecycle = lifecycleOf(action);
  if (during) return during;
  if (!lifecycle || step === undefined) return undefined;
  return Object.keys(lifecycle.steps).filter((state) => lifecycle.steps[state]!.some(({ verb }) => verb === step));
}
