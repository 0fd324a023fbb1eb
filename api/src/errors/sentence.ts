import type { Language, Translations } from '@fupin/schema';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ValueNames } from './message-values.ts';

type Value = string | number;
type Values = Readonly<Record<string, Value>>;

/** What a refusal says, with its values, before anybody knows in which language: who throws it does not. */
export class Sentence {
  constructor(
    readonly texts: Translations,
    readonly values: Values = {},
  ) {}

  in(language: Language): string {
    return formatOf(this.texts, language).format(this.values) as string;
  }
}

/** A sentence, or where it has values what makes one of them. */
type Declared<Texts extends Translations> = [ValueNames<Texts>] extends [never]
  ? Sentence
  : ((values: { readonly [Name in ValueNames<Texts>]: Value }) => Sentence) & { readonly texts: Translations };

/**
 * Declares what a room says, each sentence in every language as an ICU message: a value is `{most}`, a plural
 * `{count, plural, one {# row} other {# rows}}`.
 */
export const declareSentences = <const Texts extends Readonly<Record<string, Translations>>>(
  declared: Texts,
): { readonly [Name in keyof Texts]: Declared<Texts[Name]> } =>
  Object.fromEntries(Object.entries(declared).map(([name, texts]) => [name, declaredAs(texts)])) as never;

function declaredAs(texts: Translations): unknown {
  const hasValues = Object.values(texts).some((text) => text.includes('{'));
  return hasValues ? Object.assign((values: Values) => new Sentence(texts, values), { texts }) : new Sentence(texts);
}

const formats = new WeakMap<Translations, Partial<Record<Language, IntlMessageFormat>>>();

/** A message is parsed when it is first said. */
function formatOf(texts: Translations, language: Language): IntlMessageFormat {
  let known = formats.get(texts);
  if (!known) formats.set(texts, (known = {}));
  return (known[language] ??= new IntlMessageFormat(texts[language], language, undefined, { ignoreTag: true }));
}

/** Several sentences one after the other; Chinese needs no blank between them. */
export const sayAll = (sentences: readonly Sentence[], language: Language): string =>
  [...new Set(sentences.map((sentence) => sentence.in(language)))].join(language === 'zh' ? '' : ' ');
