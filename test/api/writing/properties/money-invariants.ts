import { movedBy, paidBy, postedOf, total, units, type MoneyRows } from './money-rows.ts';

type Row = Record<string, any>;

/** What must never be so, told in a sentence each; none when all holds. Computed anew from the rows. */
export function brokenOf(rows: MoneyRows): string[] {
  const beneath = (list: Row[], id: string) => list.filter((row) => row['commitment_id'] === id);
  return rows.commitments.flatMap((commitment) => {
    const id = commitment['id'] as string;
    const part: MoneyRows = {
      ...rows,
      commitments: [commitment],
      events: beneath(rows.events, id),
      tranches: beneath(rows.tranches, id),
      entries: beneath(rows.entries, id),
      allocations: beneath(rows.allocations, id),
    };
    return [
      ...overpaid(part),
      ...overspent(part),
      ...overplanned(part),
      ...mixed(part),
      ...undoneTwice(part),
      ...byOne(part),
    ].concat(part.tranches.flatMap((tranche) => misplaced(tranche, part)));
  });
}

/** Since when a change of the promise binds: what was pledged, since the pledge was made a commitment. */
function bindingDay(event: Row, { events }: MoneyRows): string {
  const day = event['effective_on_latest'] as string;
  if (event['type'] !== 'PLEDGED') return day;
  const binding = events.find(({ type }) => type === 'CONVERTED')?.['effective_on_latest'] ?? '9999-12-31';
  return binding > day ? binding : day;
}

function overpaid(rows: MoneyRows): string[] {
  const posted = postedOf(rows);
  const days = new Set(posted.map((entry) => entry['occurred_on'] as string));
  // A decrease takes effect on its own day.
  for (const event of rows.events) days.add(event['effective_on_latest']);
  if (posted.length === 0) return [];
  return [...days].toSorted().flatMap((day) => {
    const committed = total(
      rows.events.filter((event) => bindingDay(event, rows) <= day).map((event) => units(event['amount_delta_amount'])),
    );
    const paid = total(posted.filter((entry) => entry['occurred_on'] <= day).map((entry) => paidBy(entry, rows)));
    if (paid < 0n) return [`on ${day} less than nothing is paid: ${paid}`];
    return paid > committed ? [`on ${day} ${paid} is paid of ${committed}`] : [];
  });
}

function overspent(rows: MoneyRows): string[] {
  const moves = postedOf(rows).flatMap((entry) => {
    const { kind, amount, original } = movedBy(entry, rows);
    if (kind !== 'DISBURSEMENT') return [{ day: entry['occurred_on'] as string, held: -amount }];
    if (original['received_on'] === null) return [];
    // A payment that is reversed later was held until then.
    const day = entry['occurred_on'] > original['received_on'] ? entry['occurred_on'] : original['received_on'];
    return [{ day: day as string, held: amount }];
  });
  return moves.flatMap(({ day }) => {
    const held = total(moves.filter((move) => move.day <= day).map((move) => move.held));
    return held < 0n ? [`on ${day} ${-held} more is spent than was received`] : [];
  });
}

function overplanned({ events, tranches, allocations }: MoneyRows): string[] {
  const committed = total(events.map((event) => units(event['amount_delta_amount'])));
  const sum = (list: Row[]) => total(list.map((row) => units(row['amount_amount'])));
  const planned = sum(tranches.filter(({ state }) => state !== 'CANCELLED'));
  const found: string[] = [];
  if (committed < 0n) found.push(`less than nothing is promised: ${committed}`);
  if (planned > committed) found.push(`tranches over ${planned} of ${committed}`);
  if (sum(allocations) > committed) found.push(`allocations over ${sum(allocations)} of ${committed}`);
  return found;
}

function mixed({ events, tranches, entries, allocations }: MoneyRows): string[] {
  const currencies = new Set([
    ...events.map((event) => event['amount_delta_currency']),
    ...[tranches, entries, allocations].flat().map((row) => row['amount_currency']),
  ]);
  return currencies.size > 1 ? [`amounts in ${[...currencies].join(' and ')}`] : [];
}

function undoneTwice(rows: MoneyRows): string[] {
  const reversals = rows.entries.filter(({ type, state }) => type === 'REVERSAL' && state !== 'DISCARDED');
  return reversals.flatMap((reversal) => {
    const { original } = movedBy(reversal, rows);
    const again = reversals.filter((other) => other['reversal_of_id'] === original['id']).length > 1;
    const isOpposite = original !== reversal && original['amount_amount'] === reversal['amount_amount'];
    return [...(again ? [`${original['id']} is reversed twice`] : []), ...(isOpposite ? [] : ['half a reversal'])];
  });
}

/** Four eyes: who posted an entry is not who drafted it, and nobody pays themselves. */
const byOne = (rows: MoneyRows): string[] =>
  rows.entries.flatMap(({ id, state, provider_id: payer, receiver_id: payee, created_by, updated_by, received_on }) => [
    // Since it was posted, only its receipt may have changed.
    ...(state === 'POSTED' && !received_on && updated_by === created_by ? [`${id} is posted by who drafted it`] : []),
    ...(payer === payee ? [`${payer} pays themselves`] : []),
  ]);

/** A tranche stands where its conditions and its entries say. */
function misplaced(tranche: Row, rows: MoneyRows): string[] {
  const { id, state, number, amount_amount: amount } = tranche;
  const open = rows.conditions.filter(
    (condition) => condition['tranche_id'] === id && !['MET', 'WAIVED'].includes(condition['state']),
  );
  if (open.length > 0 && !['PLANNED', 'CANCELLED'].includes(state))
    return [`tranche ${number} is ${state} with ${open.length} conditions open`];
  const entries = postedOf(rows).filter((entry) => entry['tranche_id'] === id);
  const paid = total(entries.map((entry) => paidBy(entry, rows)));
  const refunded = total(
    entries.map((entry) => movedBy(entry, rows)).flatMap((move) => (move.kind === 'REFUND' ? [move.amount] : [])),
  );
  const undone = new Set(entries.map((entry) => entry['reversal_of_id']));
  const isAwaited = entries.some(
    (entry) => entry['type'] === 'DISBURSEMENT' && !entry['received_on'] && !undone.has(entry['id']),
  );
  const right =
    paid > units(amount)
      ? []
      : paid === units(amount)
        ? [isAwaited ? 'PAID' : 'RECEIVED']
        : paid > 0n
          ? ['PARTLY_PAID']
          : refunded > 0n
            ? ['RETURNED']
            : ['PLANNED', 'READY', 'APPROVED', 'CANCELLED'];
  return right.includes(state) ? [] : [`tranche ${number} over ${amount} is ${state} with ${paid} paid`];
}
