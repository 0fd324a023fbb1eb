import { isPhrase, type Phrases } from './phrase.ts';

type Intersection<Parts> = (Parts extends unknown ? (part: Parts) => void : never) extends (part: infer All) => void
  ? All
  : never;

/** The phrases of several parts of the console as one tree. @throws where two say the same phrase, or one fills the place of the other */
export function mergePhrases<const Parts extends readonly Phrases[]>(...parts: Parts): Intersection<Parts[number]> {
  return parts.reduce<Phrases>((all, part) => mergeTwo(all, part, []), {}) as Intersection<Parts[number]>;
}

function mergeTwo(all: Phrases, part: Phrases, path: readonly string[]): Phrases {
  const merged: Record<string, Phrases[string]> = { ...all };
  for (const [key, added] of Object.entries(part)) {
    const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (before === undefined) merged[key] = added;
    else if (isPhrase(before) || isPhrase(added)) throw new Error(`${[...path, key].join('.')} is said twice`);
    else merged[key] = mergeTwo(before, added, [...path, key]);
  }
  return merged;
}
