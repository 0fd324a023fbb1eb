import type { Phrases } from '../providers/i18n/phrase.ts';
import { salesTerms } from './terms.ts';

/** Everything that the console says of sales. */
export const salesWords = {
  nav: {
    campaigns: ['销售活动', 'Campaigns', 'Campagnes'],
  },
  term: salesTerms,
} as const satisfies Phrases;
