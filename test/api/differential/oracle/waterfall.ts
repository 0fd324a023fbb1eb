import { decimalOf, millionths, shareOf } from './decimals.ts';
import { input, namedInputs } from './inputs.ts';
import { lazily, type Shown } from './shown.ts';
import type { Row, Sight } from './sight.ts';

/** How far the money of a fund has come, by currency: an entry wherever money was promised or moved. */
export const showFundWaterfall = (fund: Row, sight: Sight): Shown[] =>
  showWaterfall(sight.pointing('commitment', 'fund_id', fund.id), sight);

/** The same of one promise. */
export const showCommitmentWaterfall = (commitment: Row, sight: Sight): Shown[] => showWaterfall([commitment], sight);

interface Movement {
  currency: string;
  /** What it adds to each step; none of a step is not the same as zero. */
  adds: Partial<Record<'PLEDGE' | 'COMMITMENT' | 'paid' | 'received' | 'spent' | 'verified', bigint>>;
  inputs: string[];
}

function showWaterfall(commitments: readonly Row[], sight: Sight): Shown[] {
  const movements = commitments.flatMap((commitment) => [
    ...promised(commitment, sight),
    ...sight
      .pointing('ledger_entry', 'commitment_id', commitment.id)
      .filter((entry) => entry['state'] === 'POSTED')
      .map((entry) => moved(entry, commitment, sight)),
  ]);
  const byCurrency = Map.groupBy(movements, ({ currency }) => currency);
  return [...byCurrency]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, within]) => {
      const parts = (step: keyof Movement['adds']) => within.flatMap(({ adds }) => adds[step] ?? []);
      const sum = (step: keyof Movement['adds']) => parts(step).reduce((total, part) => total + part, 0n);
      const committed = sum('COMMITMENT');
      const share = committed === 0n ? null : shareOf(sum('paid'), committed);
      const isAudited = parts('verified').length > 0;
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
        received: () => decimalOf(sum('received')),
        spent: () => decimalOf(sum('spent')),
        verified: () =>
          lazily({
            amount: () => (isAudited ? decimalOf(sum('verified')) : null),
            reason: () => (isAudited ? null : 'NOT_AUDITED'),
          }),
        inputs: () =>
          namedInputs(within.flatMap(({ inputs }) => inputs)).map(({ record_type: recordType, id }) =>
            lazily({ recordType: () => recordType, id: () => id }),
          ),
      });
    });
}

function promised(commitment: Row, sight: Sight): Movement[] {
  if (commitment['state'] === 'DRAFT') return [];
  return sight.pointing('commitment_event', 'commitment_id', commitment.id).map((event) => ({
    currency: event['amount_delta_currency'] as string,
    adds: { [commitment['kind'] as string]: millionths(event['amount_delta_amount'] as string) },
    inputs: [input('Commitment', commitment), input('CommitmentEvent', event)],
  }));
}

/** What an entry adds; a reversal takes back what its entry added. */
function moved(entry: Row, commitment: Row, sight: Sight): Movement {
  const reversed = entry['type'] === 'REVERSAL' ? sight.row('ledger_entry', entry['reversal_of_id']) : undefined;
  const original = reversed ?? entry;
  const amount = millionths(entry['amount_amount'] as string) * (reversed ? -1n : 1n);
  const isSpending = original['type'] === 'EXPENDITURE';
  const draws = isSpending ? finishedDraws(original, sight) : [];
  const isInOrder = draws.every(({ result }) => result === 'SATISFACTORY');
  return {
    currency: entry['amount_currency'] as string,
    adds: {
      ...(original['type'] === 'DISBURSEMENT' && { paid: amount }),
      ...(original['type'] === 'DISBURSEMENT' &&
        (original['received_on'] ?? entry['received_on']) !== null && { received: amount }),
      ...(original['type'] === 'REFUND' && { paid: -amount, received: -amount }),
      ...(isSpending && { spent: amount }),
      ...(draws.length > 0 && { verified: isInOrder ? amount : 0n }),
    },
    inputs: [
      input('Commitment', commitment),
      ...[entry, reversed].flatMap((each) => (each ? [input('LedgerEntry', each)] : [])),
      ...draws.map((draw) => input('AuditSampleRow', draw)),
    ],
  };
}

/** What auditors found about an entry in samples that are finished. */
const finishedDraws = (entry: Row, sight: Sight): readonly Row[] =>
  sight
    .pointing('audit_sample_row', 'record_id', entry.id)
    .filter(
      (draw) =>
        draw['result'] !== 'PENDING' &&
        (sight.row('audit_sample', draw['audit_sample_id'])?.['closed_at'] ?? null) !== null,
    );
