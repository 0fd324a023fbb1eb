import type { Phrases } from '../providers/i18n/phrase.ts';
import { outcomesTerms } from './terms.ts';

/** Everything that the console says of outcomes. */
export const outcomesWords = {
  nav: {
    outcomes: ['成果报告', 'Outcomes', 'Résultats'],
  },
  term: outcomesTerms,
} as const satisfies Phrases;
