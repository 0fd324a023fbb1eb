import { millionths } from './decimals.ts';
import type { Row, Sight } from './sight.ts';

/** Entries that were posted, had moved up to a day, and were not reversed by then. */
export function standingEntries(sight: Sight, day: string): Row[] {
  const isUndone = (entry: Row) =>
    sight
      .pointing('ledger_entry', 'reversal_of_id', entry.id)
      .some((reversal) => reversal['state'] === 'POSTED' && isBy(reversal['occurred_on'], day));
  return sight
    .rows('ledger_entry')
    .filter((entry) => entry['state'] === 'POSTED' && entry['type'] !== 'REVERSAL')
    .filter((entry) => isBy(entry['occurred_on'], day) && !isUndone(entry));
}

/** Whether something happened, and not after a day; days compare as their texts. */
export const isBy = (happened: unknown, day: string): boolean => happened !== null && (happened as string) <= day;

export const amountOf = (row: Row): bigint => millionths(row['amount_amount'] as string);

const dayLength = 86_400_000;
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
