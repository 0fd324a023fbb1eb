import { RuleViolation } from './violation.ts';
import { meaningOf, type Vocabulary } from '../values/vocabulary.ts';

/** One permitted step: the verb that takes it and the state it leads to. */
export interface Transition<State extends string> {
  verb: string;
  to: State;
}

/** A record's workflow: for each state, the steps that leave it. A state without steps is final. */
export interface Lifecycle<State extends string> {
  readonly name: string;
  /** States in which a record may begin, filed or reported. */
  readonly initial: readonly State[];
  readonly steps: Readonly<Record<State, readonly Transition<State>[]>>;
}

/**
 * Declares the workflow of a vocabulary of states, as `{ DRAFT: { submit: 'SUBMITTED' } }`.
 * A verb that may lead to several states lists them: `{ decide: ['MET', 'FAILED'] }`.
 */
export function lifecycle<State extends string>(
  states: Vocabulary<State>,
  initial: readonly State[],
  table: Readonly<Record<State, Readonly<Record<string, State | readonly State[]>>>>,
): Lifecycle<State> {
  const { name, codes } = meaningOf(states);
  const steps = Object.fromEntries(
    (codes as State[]).map((state) => [
      state,
      Object.entries(table[state]).flatMap(([verb, to]) => [to].flat().map((target) => ({ verb, to: target }))),
    ]),
  ) as unknown as Lifecycle<State>['steps'];
  return { name, initial, steps };
}

/** States that no sequence of steps from an initial state reaches, in the vocabulary's order. */
export function unreachableStates<State extends string>({ initial, steps }: Lifecycle<State>): State[] {
  const reached = new Set(initial);
  for (const state of reached) for (const step of steps[state]) reached.add(step.to);
  return (Object.keys(steps) as State[]).filter((state) => !reached.has(state));
}

/** Whether one further step leads back to where `verb` came from, whichever of its ends it had. */
export const canBeTakenBack = <State extends string>({ steps }: Lifecycle<State>, verb: string): boolean =>
  (Object.keys(steps) as State[]).every((from) =>
    steps[from].every((step) => step.verb !== verb || steps[step.to].some(({ to }) => to === from)),
  );

/**
 * The state that `verb` leads to from `state`; `to` chooses where a verb has several ends.
 * @throws TypeError when nothing chooses among them
 * @throws RuleViolation TRANSITION_NOT_ALLOWED with the verbs that are allowed instead.
 */
export function nextState<State extends string>(
  table: Lifecycle<State>,
  state: State,
  verb: string,
  to?: State,
): State {
  const ends = table.steps[state].filter((each) => each.verb === verb && (to === undefined || each.to === to));
  if (ends.length > 1) throw new TypeError(`${verb} leads from ${state} to several states of ${table.name}`);
  if (ends[0]) return ends[0].to;
  const allowed = [...new Set(table.steps[state].map((each) => each.verb))];
  throw new RuleViolation('TRANSITION_NOT_ALLOWED', { lifecycle: table.name, state, verb, allowed });
}
