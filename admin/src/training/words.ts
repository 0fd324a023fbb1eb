import type { Phrases } from '../providers/i18n/phrase.ts';
import { trainingTerms } from './terms.ts';

/** Everything that the console says of training. */
export const trainingWords = {
  nav: {
    classes: ['培训班', 'Classes', 'Formations'],
  },
  term: trainingTerms,
} as const satisfies Phrases;
