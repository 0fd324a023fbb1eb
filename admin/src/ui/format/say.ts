import type { WordKey } from '../words/registered.ts';

/** Says a phrase of the catalogue in the language of the console. */
export type Say = (phrase: WordKey, gaps?: Record<string, string | number>) => string;
