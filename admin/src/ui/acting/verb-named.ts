import { verbs } from '../../generated/verbs.ts';
import type { VerbDescription } from './verb-description.ts';

export type VerbName = keyof typeof verbs;

/** A verb as the contract describes it: large, so that only forms load it. */
export const verbNamed = (name: VerbName): VerbDescription => verbs[name];
