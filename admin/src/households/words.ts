import type { Phrases } from '../providers/i18n/phrase.ts';
import { householdsTerms } from './terms.ts';

/** Everything that the console says of households. */
export const householdsWords = {
  nav: {
    'help-platforms': ['求助平台', 'Help platforms', 'Plateformes d’aide'],
  },
  term: householdsTerms,
} as const satisfies Phrases;
