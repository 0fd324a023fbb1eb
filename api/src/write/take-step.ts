import { nextState } from '@fupin/schema';
import { recordOf, stateFieldOf, type Declared } from '@fupin/schema/model';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';

/**
 * Takes a step of the lifecycle of a record; nothing else changes its state.
 * @param end where it leads, of a step with several ends
 * @throws RuleViolation TRANSITION_NOT_ALLOWED
 */
export function takeStep(record: object, step: string, end?: string): void {
  const { lifecycle, field } = workflowOf(record.constructor as Declared);
  const stated = record as Record<string, string>;
  stated[field] = nextState(lifecycle, stated[field]!, step, end);
}

/** Takes a step with those records of a condition that are where it begins; their rows are changed at once. */
export async function takeStepOfAll<T extends object>(
  em: EntityManager,
  type: new () => T,
  where: FilterQuery<T>,
  step: string,
): Promise<void> {
  const { lifecycle, field } = workflowOf(type);
  for (const [from, steps] of Object.entries(lifecycle.steps))
    for (const { verb, to } of steps)
      if (verb === step) await em.nativeUpdate(type, { ...(where as object), [field]: from }, { [field]: to } as never);
}

/**
 * The state that a new record of a type begins in: the first of those that its lifecycle begins with, where its values
 * name none of them.
 */
export function initialState(type: Declared, values: object): Record<string, string> {
  if (!recordOf(type).lifecycle) return {};
  const { lifecycle, field } = workflowOf(type);
  const { [field]: state = lifecycle.initial[0]! } = values as Record<string, string>;
  if (!lifecycle.initial.includes(state)) throw new TypeError(`No ${type.name} begins as ${state}`);
  return { [field]: state };
}

function workflowOf(type: Declared) {
  const { name, lifecycle } = recordOf(type);
  if (!lifecycle) throw new TypeError(`${name} has no lifecycle`);
  return { lifecycle, field: stateFieldOf({ on: type }) };
}
