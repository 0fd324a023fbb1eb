import type { Language } from '@fupin/schema';

/** One phrase in Chinese, English and French; a plural is written `one |||| many`, a gap `%{name}`. */
type Phrase = readonly [zh: string, en: string, fr: string];

export interface Phrases {
  readonly [key: string]: Phrase | Phrases;
}

/** The phrases of one language, in the same places. */
export interface Catalogue {
  [key: string]: string | Catalogue;
}

const places: Record<Language, 0 | 1 | 2> = { zh: 0, en: 1, fr: 2 };

/** The catalogue of one language. */
export function catalogueOf(phrases: Phrases, language: Language): Catalogue {
  return Object.fromEntries(
    Object.entries(phrases).map(([key, value]) => [
      key,
      isPhrase(value) ? value[places[language]] : catalogueOf(value, language),
    ]),
  );
}

export const isPhrase = (value: Phrase | Phrases): value is Phrase => Array.isArray(value);

/** The dotted paths of all phrases: `money.paid`. */
export type PathOf<P> = {
  [K in keyof P & string]: P[K] extends readonly string[] ? K : P[K] extends object ? `${K}.${PathOf<P[K]>}` : never;
}[keyof P & string];
