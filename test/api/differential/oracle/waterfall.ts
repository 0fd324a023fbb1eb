import { decimalOf, millionths, shareOf } from './decimals.ts';
import { input, namedInputs } from './inputs.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';

/** What was pledged, committed and paid of a fund, by currency: an entry wherever money was promised or moved. */
export function showWaterfall(fund: Row, sight: Sight): Shown[] {
  const commitments = sight.pointing('commitment', 'fund_id', fund.id);
  const movements = commitments.flatMap((commitment) => [
    ...promised(commitment, sight),
    ...sight
      .pointing('ledger_entry', 'commitment_id', commitment.id)
      .filter((entry) => entry['state'] === 'POSTED')
      .map((entry) => ({
        currency: entry['amount_currency'] as string,
        what: 'paid',
        amount: paid(entry, sight),
        inputs: [
          input('Commitment', commitment),
          ...[entry, reversedBy(entry, sight)].flatMap((each) => (each ? [input('LedgerEntry', each)] : [])),
        ],
      })),
  ]);
  const byCurrency = Map.groupBy(movements, ({ currency }) => currency);
  return [...byCurrency]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, moved]) => {
      const sum = (wanted: string) =>
        moved.filter(({ what }) => what === wanted).reduce((total, { amount }) => total + amount, 0n);
      const committed = sum('COMMITMENT');
      const share = committed === 0n ? null : shareOf(sum('paid'), committed);
      return lazily({
        currency: () => currency,
        pledged: () => decimalOf(sum('PLEDGE')),
        committed: () => decimalOf(committed),
        paid: () => decimalOf(sum('paid')),
        paidShare: () =>
          lazily({
            value: () => (share === null ? null : decimalOf(share)),
            reason: () => (share === null ? 'NO_BINDING_COMMITMENT' : null),
          }),
        inputs: () =>
          namedInputs(moved.flatMap(({ inputs }) => inputs)).map(({ record_type: recordType, id }) =>
            lazily({ recordType: () => recordType, id: () => id }),
          ),
      });
    });
}

function promised(commitment: Row, sight: Sight) {
  if (commitment['state'] === 'DRAFT') return [];
  return sight.pointing('commitment_event', 'commitment_id', commitment.id).map((event) => ({
    currency: event['amount_delta_currency'] as string,
    what: commitment['kind'] as string,
    amount: millionths(event['amount_delta_amount'] as string),
    inputs: [input('Commitment', commitment), input('CommitmentEvent', event)],
  }));
}

/** What an entry adds to the money paid; a reversal takes back what its entry added. */
function paid(entry: Row, sight: Sight): bigint {
  const amount = millionths(entry['amount_amount'] as string);
  const reversed = reversedBy(entry, sight);
  const effect = effects[(reversed ?? entry)['type'] as string] ?? 0n;
  return reversed ? -effect * amount : effect * amount;
}

const effects: Record<string, bigint> = { DISBURSEMENT: 1n, REFUND: -1n };

const reversedBy = (entry: Row, sight: Sight): Row | undefined =>
  entry['type'] === 'REVERSAL' ? sight.row('ledger_entry', entry['reversal_of_id']) : undefined;
