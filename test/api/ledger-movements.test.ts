import { entriesInForce, movements } from '@fupin/schema/model';
import * as fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../support/database.ts';

/** Days of one month, so that entries, receipts and reversals meet in every order. */
const days = Array.from({ length: 12 }, (_, index) => `2024-01-${String(index + 10)}`);
const place = fc.integer({ min: 0, max: days.length - 1 });

/** An entry and what may have happened to it since: days later it was confirmed, and reversed. */
const anyEntry = fc.record({
  type: fc.constantFrom('DISBURSEMENT', 'EXPENDITURE', 'REFUND'),
  state: fc.constantFrom('POSTED', 'POSTED', 'POSTED', 'DRAFT'),
  amount: fc
    .integer({ min: 1, max: 10_000_000_000 })
    .map((parts) => `${Math.floor(parts / 10_000)}.${String(parts % 10_000).padStart(4, '0')}`),
  occurred: place,
  received: fc.option(place),
  reversed: fc.option(fc.record({ after: place, state: fc.constantFrom('POSTED', 'POSTED', 'DRAFT') })),
});
type AnyEntry = typeof anyEntry extends fc.Arbitrary<infer Entry> ? Entry : never;

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const dayAt = (index: number) => days[Math.min(index, days.length - 1)]!;

/** The rows of one entry and of its reversal. */
function rowsOf({ type, state, amount, occurred, received, reversed }: AnyEntry, index: number): object[] {
  const shared = { commitment_id: idOf(1), tranche_id: null, amount_amount: amount, amount_currency: 'CNY' };
  const isReceived = type === 'DISBURSEMENT' && received !== null;
  const entry = {
    ...shared,
    id: idOf(100 + index),
    type,
    state,
    occurred_on: dayAt(occurred),
    received_on: isReceived ? dayAt(occurred + received) : null,
  };
  if (state === 'DRAFT' || !reversed) return [entry];
  const reversal = { type: 'REVERSAL', state: reversed.state, occurred_on: dayAt(occurred + reversed.after) };
  return [entry, { ...shared, ...reversal, id: idOf(200 + index), reversal_of_id: entry.id }];
}

describe('the ledger, told entry by entry', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client((await sharedDatabase()).superuser);
    await client.connect();
  });
  afterAll(() => client.end());

  const rows = (table: string) => `(select * from jsonb_populate_recordset(null::${table}, $1::jsonb->'${table}'))`;
  const both = `
    select day, moved, in_force from unnest($2::date[]) day
    cross join lateral (select coalesce(sum(paid) filter (where moved_on <= day), 0) as paid,
      coalesce(sum(received) filter (where held_on <= day), 0) as received,
      coalesce(sum(spent) filter (where held_on <= day), 0) as spent from ${movements(rows)} movement where posted) moved
    cross join lateral (select coalesce(sum(paid), 0) as paid, coalesce(sum(paid) filter (where kind = 'REFUND' or received_on <= day), 0) as received,
      coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0) as spent from ${entriesInForce('day', rows)} entry) in_force
    where to_jsonb(moved) <> to_jsonb(in_force)`;

  it('adds up on every day to what the entries in force come to, whatever was confirmed, reversed and drafted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 30 }), async (entries) => {
        const ledger = { ledger_entry: entries.flatMap(rowsOf), commitment: [] };
        const { rows: different } = await client.query(both, [JSON.stringify(ledger), days]);
        expect(different).toEqual([]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
