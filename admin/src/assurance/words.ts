import type { Phrases } from '../providers/i18n/phrase.ts';
import { rulePhrases } from './rules.ts';
import { assuranceTerms } from './terms.ts';

/** Everything that the console says of rules and of the explorer. */
export const assuranceWords = {
  nav: {
    explorer: ['数据查询台', 'Explorer', 'Explorateur'],
  },
  term: assuranceTerms,
  rule: rulePhrases,
} as const satisfies Phrases;
