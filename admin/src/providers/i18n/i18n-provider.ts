import type { Language } from '@fupin/schema';
import type { I18nProvider } from 'react-admin';
import { noteShown } from './language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { Catalogue } from './phrase.ts';
import { makePolyglot } from './polyglot.ts';

/** Translates, beginning in one language with its catalogue; the document's language and that of requests follow. */
export function makeI18nProvider(first: Language, catalogue: Catalogue): I18nProvider {
  const polyglot = makePolyglot(first, (language) => (language === first ? catalogue : loadCatalogue(language)));
  markDocument(first);
  return {
    ...polyglot,
    async changeLocale(locale) {
      await polyglot.changeLocale(locale);
      markDocument(locale as Language);
    },
  };
}

function markDocument(language: Language): void {
  noteShown(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
}
