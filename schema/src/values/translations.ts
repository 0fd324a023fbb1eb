import type { Language } from './localized-text.ts';

/** One sentence in every language of Fupin. */
export type Translations = Readonly<Record<Language, string>>;

type CodesOf<Part> = Part extends unknown ? keyof Part & string : never;

/** The sentences of several areas as one. */
export const together = <const Parts extends readonly Readonly<Record<string, Translations>>[]>(
  ...parts: Parts
): Readonly<Record<CodesOf<Parts[number]>, Translations>> => Object.assign({}, ...parts) as never;

/** The English of each sentence, which the contract says. */
export const inEnglish = <Code extends string>(
  sentences: Readonly<Record<Code, Translations>>,
): Readonly<Record<Code, string>> =>
  Object.fromEntries(Object.entries<Translations>(sentences).map(([code, { en }]) => [code, en])) as Record<
    Code,
    string
  >;
