import { fifty, fiftyAsOf, filtered, one } from './commitments.ts';
import { firstPage, laterPage, totals } from './ledger-entries.ts';
import type { Question } from './question.ts';
import { names, quotes } from './texts.ts';

export const questions: readonly Question[] = [
  fifty,
  one,
  filtered,
  totals,
  fiftyAsOf,
  firstPage,
  laterPage,
  quotes,
  names,
];
