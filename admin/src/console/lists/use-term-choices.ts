import { terms, type CodeIn, type Vocabulary } from '../../words.ts';
import { useTerm } from '../use-say.ts';

/** Every code of a vocabulary with its label, for a filter. */
export function useTermChoices(vocabulary: Vocabulary): [code: string, label: string][] {
  const term = useTerm();
  return Object.keys(terms[vocabulary]).map((code) => [code, term(vocabulary, code as CodeIn<Vocabulary>)]);
}
