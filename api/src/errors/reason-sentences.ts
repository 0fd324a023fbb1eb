import { reasonSentences, type Translations } from '@fupin/schema';
import { Sentence } from './sentence.ts';

const reasons: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(reasonSentences).map(([code, texts]) => [code, new Sentence(texts)]),
);

/** The sentence of what speaks against an action; a code that none is declared for stands for itself. */
export const reasonSentence = (code: string): Sentence => reasons[code] ?? new Sentence(asItIs(code));

const asItIs = (code: string): Translations => ({ en: code, zh: code, fr: code });
