import { lowerFirst, type Action } from '@fupin/schema/model';
import type { VerbContext } from './verb-context.ts';

type Class<T extends object = object> = abstract new (...args: never[]) => T;

/** An input as plain values. */
export type InputOf<Input> = { [Name in keyof Input]: Input[Name] };

/**
 * How much an act weighs. What is harmless is undone or gone on from by one's own next act; what is binding moves money or
 * is what others go on from; what is final ends something, takes money back or ends somebody's access.
 */
export type Gravity = 'harmless' | 'binding' | 'final';

/**
 * Something that people do with Fupin: a mutation of the contract. It changes the record that it is done with, or makes
 * another one beneath it.
 */
export interface Verb<Target extends object = any, Input extends object = any> extends Action {
  /** What it does, as the contract says it. */
  description: string;
  on?: Class<Target>;
  /** How much it weighs; what is grave is confirmed before it is done. Its step tells where it is not said. */
  gravity?: Gravity;
  /** Whoever does it must say why. */
  explains?: boolean;
  input?: Class<Input>;
  /** Which state its step leads to, where it has several ends. */
  leadsTo?: (target: Target, input: InputOf<Input>) => string;
  /** The secret that it shows once beside what it answers, as the contract says it. */
  reveals?: string;
  /** What it answers, where that is not the record it is done with. */
  makes?: Class;
  /** Does it, once its step is taken; the record that it answers, where `makes` says one. Only to take a step it need not. */
  run?: (target: Target, input: InputOf<Input>, context: VerbContext) => Promise<object | void> | object | void;
}

/** Declares a verb: what it does, on what, who may, when, what speaks against it, whom it tells, its input, its body. */
export const verb = <Target extends object, Input extends object = object>(
  declaration: Verb<Target, Input>,
): Verb<Target, Input> => declaration;

/** What the contract and the forms say of the reason that every verb takes. */
export const reasonDescription = 'Why; kept in the trail.';

/** The argument that names the record a verb is done with. */
export const targetArgument = ({ on, makes }: Verb): string => (makes && on ? `${lowerFirst(on.name)}Id` : 'id');
