import { decimalOf } from './decimals.ts';
import type { FigureRow } from './figures.ts';
import { input } from './inputs.ts';
import { amountOf, daysBetween, isBy, standingEntries } from './money-moved.ts';
import type { Row, Sight } from './sight.ts';

/** What is left of each payment once everything spent or given back has used up the oldest first; longest idle first. */
export function idleFunds({ minDays, on }: { minDays: number; on: string }, sight: Sight): FigureRow[] {
  const purses = Map.groupBy(
    standingEntries(sight, on),
    (entry) => `${entry['commitment_id'] as string} ${entry['amount_currency'] as string}`,
  );
  const left = [...purses.values()].flatMap((entries) => {
    const spent = entries.filter(({ type }) => isOutlay(type));
    const outlay = spent.reduce((sum, entry) => sum + amountOf(entry), 0n);
    const received = entries.filter(({ type, received_on: day }) => type === 'DISBURSEMENT' && isBy(day, on));
    let sofar = 0n;
    const inOrder = received.toSorted(byReceipt);
    return inOrder.map((entry, index) => {
      sofar += amountOf(entry);
      const entered = [...inOrder.slice(0, index + 1), ...spent];
      return { entry, entered, remaining: least(amountOf(entry), sofar - outlay) };
    });
  });
  return left
    .map(({ entry, entered, remaining }) => ({
      entry_id: entry.id,
      commitment_id: entry['commitment_id'],
      county_id: entry['county_id'],
      amount_amount: decimalOf(remaining),
      amount_currency: entry['amount_currency'],
      received_on: entry['received_on'],
      days: daysBetween(entry['received_on'] as string, on),
      inputs: entered.map((each) => input('LedgerEntry', each)),
    }))
    .filter(({ amount_amount: amount, days }) => !/^(-|0$)/.test(amount) && days >= minDays)
    .toSorted((one, other) => other.days - one.days || (one.entry_id < other.entry_id ? -1 : 1));
}

const least = (one: bigint, other: bigint) => (one < other ? one : other);
const isOutlay = (type: unknown) => type === 'EXPENDITURE' || type === 'REFUND';

const byReceipt = (one: Row, other: Row) => {
  const [first, second] = [one, other].map((row) => `${row['received_on'] as string} ${row.id}`);
  return first! < second! ? -1 : 1;
};
