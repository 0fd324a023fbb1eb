import type { Phrases } from '../providers/i18n/phrase.ts';
import { partiesTerms } from './terms.ts';
import { partiesVerbs } from './verbs.ts';

/** Everything that the console says of parties. */
export const partiesWords = {
  nav: {
    organizations: ['机构', 'Organizations', 'Organisations'],
    programs: ['项目', 'Programs', 'Programmes'],
  },
  term: partiesTerms,
  verb: partiesVerbs,
} as const satisfies Phrases;
