import { decimalOf } from './decimals.ts';
import type { FigureRow } from './figures.ts';
import { input } from './inputs.ts';
import { amountOf, dayAfter, daysBetween, isBy, standingEntries } from './money-moved.ts';
import type { Row, Sight } from './sight.ts';

const quarter = 92;

/** What was paid of a tranche, and by which entries. */
interface Paid {
  payments: readonly Row[];
  amount: bigint;
}

/** Tranches of firm commitments that are not paid in full, by due day, and what stands in their way. */
export function promiseCalendar({ until, on }: { until?: string | null; on: string }, sight: Sight): FigureRow[] {
  const entries = Map.groupBy(standingEntries(sight, on).filter(isPayment), (entry) => entry['tranche_id']);
  const paidOf = (tranche: Row): Paid => {
    const payments = entries.get(tranche.id) ?? [];
    return { payments, amount: payments.reduce((sum, entry) => sum + paid(entry), 0n) };
  };
  return sight
    .rows('tranche')
    .filter((tranche) => tranche['state'] !== 'CANCELLED' && tranche['state'] !== 'RETURNED')
    .filter((tranche) => isBy(tranche['due_on'], until ?? dayAfter(on, quarter)))
    .flatMap((tranche) => {
      const commitment = sight.row('commitment', tranche['commitment_id']);
      const isFirm = commitment?.['state'] === 'COMMITTED' || commitment?.['state'] === 'SUSPENDED';
      const outstanding = amountOf(tranche) - paidOf(tranche).amount;
      return isFirm && outstanding > 0n ? [due(tranche, commitment, outstanding, paidOf(tranche), on, sight)] : [];
    })
    .toSorted((one, other) =>
      `${one['due_on']} ${one['tranche_id']}` < `${other['due_on']} ${other['tranche_id']}` ? -1 : 1,
    );
}

function due(tranche: Row, commitment: Row, outstanding: bigint, sofar: Paid, on: string, sight: Sight) {
  const day = tranche['due_on'] as string;
  const open = sight
    .pointing('tranche_condition', 'tranche_id', tranche.id)
    .filter(({ state }) => state !== 'MET' && state !== 'WAIVED');
  const conditions = open.some(({ state }) => state === 'FAILED') ? 'CONDITION_FAILED' : 'CONDITION_OPEN';
  return {
    tranche_id: tranche.id,
    commitment_id: commitment.id,
    county_id: tranche['county_id'],
    due_on: day,
    state: day < on ? 'LATE' : day === on ? 'DUE' : 'TO_COME',
    days_late: Math.max(daysBetween(day, on), 0),
    outstanding_amount: decimalOf(outstanding),
    outstanding_currency: tranche['amount_currency'],
    reasons: [
      ...(open.length > 0 ? [conditions] : []),
      ...(commitment['state'] === 'SUSPENDED' ? ['COMMITMENT_SUSPENDED'] : []),
      ...(tranche['state'] === 'READY' ? ['NOT_APPROVED'] : []),
      ...(sofar.amount > 0n ? ['PAID_IN_PART'] : []),
    ],
    inputs: [
      input('Tranche', tranche),
      input('Commitment', commitment),
      ...sofar.payments.map((entry) => input('LedgerEntry', entry)),
      ...open.map((condition) => input('TrancheCondition', condition)),
    ],
  };
}

/** What an entry adds to the money paid. */
const paid = (entry: Row): bigint => (entry['type'] === 'REFUND' ? -amountOf(entry) : amountOf(entry));
const isPayment = ({ type }: Row): boolean => type === 'DISBURSEMENT' || type === 'REFUND';
