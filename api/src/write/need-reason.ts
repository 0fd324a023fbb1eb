import { badInput } from '../errors.ts';
import type { Writing } from './writing.ts';

/**
 * Why, where a verb must say so.
 * @throws BAD_INPUT when no reason was given
 */
export function needReason({ reason }: Writing): string {
  if (reason) return reason;
  throw badInput([{ path: ['input', 'reason'], code: 'MISSING', message: 'Say why.' }]);
}
