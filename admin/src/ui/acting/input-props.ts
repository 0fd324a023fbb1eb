import type { Typed } from './draft.ts';
import type { FieldDescription } from './verb-description.ts';

/** What every input of a form is given. */
export interface InputProps {
  field: FieldDescription;
  label: string;
  typed: Typed | undefined;
  set(typed: Typed | undefined): void;
  /** What is wrong with it, in words. */
  problem: string | undefined;
}

/** A place that a remark can be about, and what it is called. */
export type PathChoice = readonly [path: string, label: string];
