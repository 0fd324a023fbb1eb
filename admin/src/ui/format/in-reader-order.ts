import type { Language } from '@fupin/schema';
import { tags } from './number.ts';

/** Choices whose order means nothing, by their labels as the reader's language orders them: Chinese by pinyin. */
export const inReaderOrder = <Choice extends readonly [value: string, label: string]>(
  choices: readonly Choice[],
  language: Language,
): Choice[] => choices.toSorted(([, label], [, other]) => new Intl.Collator(tags[language]).compare(label, other));
