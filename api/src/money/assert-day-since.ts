import type { LedgerEntry } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import type { Sentence } from '../errors/sentence.ts';
import { sentences } from './sentences.ts';

/** @throws BAD_INPUT when something is said to have happened to an entry before its own day, or on one that has not come */
export function assertDaySince({ occurredOn }: LedgerEntry, day: string, today: string, field: string): void {
  const refused = (code: string, sentence: Sentence) => badInput([{ path: ['input', field], code, sentence }]);
  if (day < occurredOn) throw refused('TOO_EARLY', sentences.notBeforeItLeft({ day: occurredOn }));
  if (day > today) throw refused('TOO_LATE', sentences.notAfterToday({ day: today }));
}
