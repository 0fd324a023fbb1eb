import type { Phrases } from '../providers/i18n/phrase.ts';
import { areasTerms } from './terms.ts';

/** Everything that the console says of areas. */
export const areasWords = {
  nav: {
    counties: ['县', 'Counties', 'Districts'],
    myCounty: ['本县', 'My county', 'Mon district'],
  },
  term: areasTerms,
} as const satisfies Phrases;
