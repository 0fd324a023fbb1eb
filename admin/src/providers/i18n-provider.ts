import type { I18nProvider } from 'react-admin';
import { makePolyglot } from '../console/words/polyglot.ts';
import { firstLanguage } from './language.ts';

const polyglot = makePolyglot(firstLanguage());
markDocument(polyglot.getLocale());

/** Translates by the three catalogues; the document's language follows. */
export const i18nProvider: I18nProvider = {
  ...polyglot,
  async changeLocale(locale) {
    await polyglot.changeLocale(locale);
    markDocument(locale);
  },
};

function markDocument(locale: string): void {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : locale;
}
