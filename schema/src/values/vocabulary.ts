/** A closed set of codes whose key equals its value, so that TypeScript, GraphQL and PostgreSQL agree. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Code>>;

/** The union of a vocabulary's codes. */
export type CodeOf<V> = V extends Vocabulary<infer Code> ? Code : never;

interface VocabularyMeaning {
  name: string;
  description: string;
  codes: readonly string[];
  meanings: Readonly<Record<string, string>>;
}

const meanings = new WeakMap<object, VocabularyMeaning>();

/**
 * Declares a vocabulary. Codes are listed in their natural order; give an object instead of a list
 * where a code needs a sentence of its own.
 */
export function vocabulary<const Code extends string>(
  name: string,
  description: string,
  codes: readonly Code[] | Readonly<Record<Code, string>>,
): Vocabulary<Code> {
  const listed = Array.isArray(codes);
  const keys = (listed ? codes : Object.keys(codes)) as readonly Code[];
  const terms = Object.freeze(Object.fromEntries(keys.map((code) => [code, code]))) as Vocabulary<Code>;
  const sentences = listed ? {} : (codes as Record<string, string>);
  meanings.set(terms, { name, description, codes: keys, meanings: sentences });
  return terms;
}

/** The name, description and codes a vocabulary was declared with. */
export function meaningOf(terms: Vocabulary): VocabularyMeaning {
  const meaning = meanings.get(terms);
  if (!meaning) throw new TypeError('Not a declared vocabulary');
  return meaning;
}
