import type { PathOf } from '../../providers/i18n/phrase.ts';

/**
 * What the console says: the root, which alone knows every area, declares `words` here, so that what is below the areas
 * has the type of each phrase and code without importing them.
 *
 * @public declared further, never imported
 */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface Registered {}

type Words = Registered extends { words: infer Words } ? Words : never;
type Terms = Words extends { term: infer Terms } ? Terms : never;

/** The dotted path of a phrase: `money.paid`. */
export type WordKey = PathOf<Words>;

/** A vocabulary whose codes have labels. */
export type Vocabulary = keyof Terms;

export type CodeIn<V extends Vocabulary> = keyof Terms[V] & string;
