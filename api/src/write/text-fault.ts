import type { Problem } from '../errors/refusal.ts';
import { sentences } from './sentences.ts';

/** Characters that a text may have; more is a mistake or an attack. */
const longestText = 20_000;

/** Controls other than tabs and line ends, and marks that turn the direction of reading: a text with them looks like another. */
const hiding = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u;

/** Letters of Hangul and a pattern of Braille that are blank. */
const blankLetters = '\\u115f\\u1160\\u2800\\u3164\\uffa0';
const unseen = new RegExp(`^[\\p{Z}\\p{C}\\p{M}${blankLetters}]*$`, 'u');

/** Whether nothing of a text is seen. */
export const isBlank = (text: string): boolean => unseen.test(text.trim());

/** Why a text cannot be stored as it is. */
export function textFault(text: string): Pick<Problem, 'code' | 'sentence'> | undefined {
  if (text.length > longestText) return { code: 'TOO_LONG', sentence: sentences.textTooLong({ most: longestText }) };
  if (hiding.test(text) || !text.isWellFormed()) return { code: 'UNREADABLE', sentence: sentences.unreadableText };
  return undefined;
}
