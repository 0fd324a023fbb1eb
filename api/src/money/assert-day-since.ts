import type { LedgerEntry } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';

/** @throws BAD_INPUT when something is said to have happened to an entry before its own day, or on one that has not come */
export function assertDaySince({ occurredOn }: LedgerEntry, day: string, today: string, field: string): void {
  const refused = (code: string, message: string) => badInput([{ path: ['input', field], code, message }]);
  if (day < occurredOn) throw refused('TOO_EARLY', `The money left on ${occurredOn}.`);
  if (day > today) throw refused('TOO_LATE', `Today is ${today}.`);
}
