import type { Language } from '@fupin/schema';

const key = 'fupin.language';
const languages: readonly Language[] = ['zh', 'en', 'fr'];

const asLanguage = (text: string | null | undefined) =>
  languages.find((language) => text?.toLowerCase().startsWith(language));

/** The language that somebody chose in this browser, or undefined. */
export const chosenLanguage = (): Language | undefined => asLanguage(localStorage.getItem(key));

export const saveLanguage = (language: string): void => localStorage.setItem(key, language);

let shown: Language | undefined;

/** The language that the console shows, which is also that of its requests. */
export const shownLanguage = (): Language => shown ?? firstLanguage();

/** Notes the language that the console shows from now on. */
export const noteShown = (language: Language): void => void (shown = language);

/** The language to begin in: chosen here, else the first that the browser prefers, else Chinese. */
export function firstLanguage(): Language {
  return chosenLanguage() ?? navigator.languages.map(asLanguage).find((language) => language !== undefined) ?? 'zh';
}
