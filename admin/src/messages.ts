import english from 'ra-language-english';
import french from 'ra-language-french';
import type { Language } from '@fupin/schema';
import { words } from './words.ts';
import { catalogueOf, type Catalogue } from './providers/i18n/phrase.ts';
import { reactAdminZh } from './ui/words/react-admin-zh.ts';

const reactAdmin: Record<Language, object> = { zh: reactAdminZh, en: english, fr: french };

/** Everything the console says in one language: react-admin's phrases and ours. */
export function messagesOf(language: Language): Catalogue {
  return { ...(reactAdmin[language] as Catalogue), ...catalogueOf(words, language) };
}
