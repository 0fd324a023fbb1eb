import { actionNamed, lowerFirst, type Action } from '@fupin/schema/model';
import type { Writing } from './writing.ts';

type Class<T extends object = object> = abstract new (...args: never[]) => T;

/** What was told, as plain values. */
export type Told<Input> = { [Name in keyof Input]: Input[Name] };

/**
 * Something that people do with Fupin: a mutation of the contract. Who may do it and when is said by the action
 * of the same name; it changes the record that it is done with, or makes another one beneath it.
 */
export interface Verb<Target extends object = any, Input extends object = any> {
  name: string;
  /** What it does, as the contract says it. */
  description: string;
  on?: Class<Target>;
  input?: Class<Input>;
  /** The secret that it tells once beside what it answers, as the contract says it. */
  reveals?: string;
  /** What it answers, where that is not the record it is done with. */
  makes?: Class;
  /** Does it; the record that it answers, where `makes` says one. */
  run?: (target: Target, input: Told<Input>, writing: Writing) => Promise<object | void> | object | void;
  action: Action;
}

/**
 * Declares a verb. One that only takes a step of its record's lifecycle needs no `run`.
 * @throws TypeError when no action has its name
 */
export function verb<Target extends object, Input extends object = object>(
  declaration: Omit<Verb<Target, Input>, 'action'>,
): Verb<Target, Input> {
  return { ...declaration, action: actionNamed(declaration.name) };
}

/** The argument that names the record a verb is done with. */
export const targetArgument = ({ on, makes }: Verb): string => (makes && on ? `${lowerFirst(on.name)}Id` : 'id');
