import type { Phrases } from '../providers/i18n/phrase.ts';
import { planWords } from './plan-words.ts';
import { plansTerms } from './terms.ts';
import { plansVerbs } from './verbs.ts';

/** Everything that the console says of plans. */
export const plansWords = {
  nav: {
    plans: ['帮扶计划', 'Plans', 'Plans'],
  },
  plan: planWords,
  term: plansTerms,
  verb: plansVerbs,
} as const satisfies Phrases;
