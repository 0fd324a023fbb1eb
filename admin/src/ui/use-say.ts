import { useLocale, useTranslate } from 'react-admin';
import type { Language } from '@fupin/schema';
import type { CodeIn, Vocabulary } from './words/registered.ts';
import type { Say } from './format/say.ts';

export const useSay = (): Say => useTranslate() as Say;

export const useLanguage = (): Language => useLocale() as Language;

/** The label of a code; a code that has none yet is shown as it is. */
export function useTerm(): <V extends Vocabulary>(vocabulary: V, code: CodeIn<V>) => string {
  const translate = useTranslate();
  return (vocabulary, code) => translate(`term.${vocabulary}.${code}`, { _: code });
}
