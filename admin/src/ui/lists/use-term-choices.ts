import type { CodeIn, Vocabulary } from '../words/registered.ts';
import { useTerm } from '../use-say.ts';

/** The codes of a vocabulary with their labels, for a filter. */
export function useTermChoices<V extends Vocabulary>(
  vocabulary: V,
  codes: Readonly<Record<string, CodeIn<V>>>,
): [code: string, label: string][] {
  const term = useTerm();
  return Object.values(codes).map((code) => [code, term(vocabulary, code)]);
}
