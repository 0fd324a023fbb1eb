import type { Language } from '@fupin/schema';
import type { I18nProvider } from 'react-admin';
import { loadCatalogue } from './load-catalogue.ts';
import type { Catalogue } from './phrase.ts';
import { makePolyglot } from './polyglot.ts';

/** Translates, beginning in one language with its catalogue; the document's language follows. */
export function makeI18nProvider(first: Language, catalogue: Catalogue): I18nProvider {
  const polyglot = makePolyglot(first, (language) => (language === first ? catalogue : loadCatalogue(language)));
  markDocument(first);
  return {
    ...polyglot,
    async changeLocale(locale) {
      await polyglot.changeLocale(locale);
      markDocument(locale);
    },
  };
}

function markDocument(locale: string): void {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : locale;
}
