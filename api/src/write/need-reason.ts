import { badInput } from '../errors/graphql-errors.ts';
import type { VerbContext } from './verb-context.ts';
import { sentences } from './sentences.ts';

/**
 * Why, where it must be said.
 * @throws BAD_INPUT when no reason was given
 */
export function needReason({ reason }: Pick<VerbContext, 'reason'>): string {
  if (reason) return reason;
  throw badInput([{ path: ['input', 'reason'], code: 'MISSING', sentence: sentences.sayWhy }]);
}
