import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Language } from '@fupin/schema';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { messagesOf } from './messages.ts';

export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
];

/** Translates by the three catalogues, beginning in one language. */
export const makePolyglot = (first: Language): I18nProvider =>
  polyglotI18nProvider((locale) => messagesOf(locale as Language) as unknown as TranslationMessages, first, locales);
