import { vocabulary, type CodeOf } from './vocabulary.ts';

export const Language = vocabulary('Language', 'A language in which Fupin keeps names and texts.', ['zh', 'en', 'fr']);
export type Language = CodeOf<typeof Language>;

/** A name or text in the language it came in, and the translations that a source or a person gave. */
export interface LocalizedTextValue {
  zh?: string;
  en?: string;
  fr?: string;
  original: Language;
}

/** The text in the wanted language, else in the language it came in. */
export function textIn(text: LocalizedTextValue, language: Language): string {
  return text[language] ?? text[text.original] ?? text.zh ?? text.en ?? text.fr ?? '';
}
