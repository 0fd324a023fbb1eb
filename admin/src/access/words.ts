import type { Phrases } from '../providers/i18n/phrase.ts';
import { accountWords } from './account-words.ts';
import { signInWords } from './sign-in-words.ts';
import { accessTerms } from './terms.ts';
import { accessVerbs, trailedVerbs } from './verbs.ts';

/** Everything that the console says of people, their accounts and roles. */
export const accessWords = {
  nav: {
    users: ['用户', 'Users', 'Utilisateurs'],
  },
  signIn: signInWords,
  account: accountWords,
  record: {
    everywhere: ['全部范围', 'everywhere', 'partout'],
  },
  term: accessTerms,
  verb: { ...trailedVerbs, ...accessVerbs },
} as const satisfies Phrases;
