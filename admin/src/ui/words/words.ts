import type { Phrases } from '../../providers/i18n/phrase.ts';
import { trailWords } from '../trail/words.ts';
import { actWords } from './act-words.ts';
import { consoleWords } from './console-words.ts';
import { fieldWords } from './field-words.ts';
import { figureTerms, qualifiers, units } from './figure-terms.ts';
import { recordWords } from './record-words.ts';

/** Everything that screens of all areas say. */
export const uiWords = {
  ...consoleWords,
  ...recordWords,
  act: actWords,
  field: fieldWords,
  qualifier: qualifiers,
  term: figureTerms,
  trail: trailWords,
  unit: units,
} as const satisfies Phrases;
