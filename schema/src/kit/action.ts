import type { Declared, RowsOf } from './declaration.ts';
import type { Holders } from './holding.ts';
import type { Lifecycle } from './lifecycle.ts';
import { fieldsOf } from './registry.ts';

/**
 * A rule that can speak against an action: its code, and SQL over the record's row that answers the facts it
 * judges by as jsonb, or null when nothing speaks against it.
 */
export interface Refusal {
  code: string;
  facts: (row: string, rows: RowsOf) => string;
}

/** What may be done with a record: who may do it, which step of the record's lifecycle it takes, what speaks against it. */
export interface ActionRow {
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

/** A declared action under the name of its verb. */
export interface Action extends ActionRow {
  name: string;
  /** The record it is done with; none for what is done with Fupin as a whole. */
  on?: Declared;
  lifecycle?: Lifecycle<string>;
}

const actionsByName = new Map<string, Action>();

/**
 * Declares what may be done with records of a type. The same rows decide a mutation, and answer the record's
 * `permissions`.
 */
export function actionsOn(
  on: Declared | undefined,
  lifecycle: Lifecycle<any> | undefined,
  rows: Record<string, ActionRow>,
): void {
  for (const [name, row] of Object.entries(rows)) {
    if (actionsByName.has(name)) throw new TypeError(`The action ${name} is declared twice`);
    actionsByName.set(name, { ...row, name, on, lifecycle });
  }
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

/** The field that says where a record of an action stands. */
export const stateFieldOf = ({ on }: Action): 'state' | 'status' =>
  on && fieldsOf(on).some(({ name }) => name === 'state') ? 'state' : 'status';

/** The states from which an action may be done; undefined where any is right. */
export function statesOf({ lifecycle, step, during }: Action): readonly string[] | undefined {
  if (during) return during;
  if (!lifecycle || step === undefined) return undefined;
  return Object.keys(lifecycle.steps).filter((state) => lifecycle.steps[state]!.some(({ verb }) => verb === step));
}
