import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Language } from '@fupin/schema';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import type { Catalogue } from './phrase.ts';

export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
];

/** Translates by catalogues, beginning in a language whose catalogue is there; the others may come when asked for. */
export const makePolyglot = (
  first: Language,
  catalogueOf: (language: Language) => Catalogue | Promise<Catalogue>,
): I18nProvider =>
  polyglotI18nProvider((locale) => catalogueOf(locale as Language) as unknown as TranslationMessages, first, locales);
