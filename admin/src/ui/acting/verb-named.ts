import { verbs } from '../../generated/verbs.ts';
import type { VerbDescription } from './verb-description.ts';

export type VerbName = keyof typeof verbs;

const descriptions: Record<VerbName, VerbDescription> = verbs;

/** A verb as the contract describes it: large, so that only forms load it. */
export const verbNamed = (name: VerbName): VerbDescription => descriptions[name];
