import type pg from 'pg';

type Row = Record<string, any>;

/** Every row of the promises of one fund, each a record of its columns; amounts as texts with four decimals. */
export interface MoneyRows {
  commitments: Row[];
  events: Row[];
  tranches: Row[];
  conditions: Row[];
  entries: Row[];
  allocations: Row[];
}

/** Rows as JSON, in which an amount is a text: a number of JavaScript could not hold it. */
const rowsOf = (table: string, where: string, amount?: string) => {
  const row = amount ? `to_jsonb(it) || jsonb_build_object('${amount}', it.${amount}::text)` : 'to_jsonb(it)';
  return `(select coalesce(jsonb_agg(${row} order by id), '[]') from "${table}" it where ${where})`;
};
const promised = 'commitment_id in (select id from promise)';

const query = `
  with promise as (select id from commitment where fund_id = $1)
  select ${rowsOf('commitment', 'id in (select id from promise)')} as commitments,
    ${rowsOf('commitment_event', promised, 'amount_delta_amount')} as events,
    ${rowsOf('tranche', promised, 'amount_amount')} as tranches,
    ${rowsOf('tranche_condition', `tranche_id in (select id from tranche where ${promised})`)} as conditions,
    ${rowsOf('ledger_entry', promised, 'amount_amount')} as entries,
    ${rowsOf('allocation', promised, 'amount_amount')} as allocations`;

export async function moneyRows(client: pg.Client, fundId: string): Promise<MoneyRows> {
  const { rows } = await client.query<MoneyRows>(query, [fundId]);
  return rows[0]!;
}

/** An amount in ten-thousandths, exact. */
export function units(amount: string): bigint {
  const [whole, rest = ''] = amount.split('.') as [string, string?];
  return BigInt(whole + rest.padEnd(4, '0'));
}

export const total = (amounts: bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** What an entry is of, where it undoes another, and its amount, negative where it does. */
export function movedBy(entry: Row, { entries }: MoneyRows): { kind: string; amount: bigint; original: Row } {
  const original = entries.find(({ id }) => id === entry['reversal_of_id']) ?? entry;
  const amount = units(entry['amount_amount']);
  return { kind: original['type'], amount: entry['type'] === 'REVERSAL' ? -amount : amount, original };
}

/** What an entry adds to what is paid. */
export function paidBy(entry: Row, rows: MoneyRows): bigint {
  const { kind, amount } = movedBy(entry, rows);
  return kind === 'DISBURSEMENT' ? amount : kind === 'REFUND' ? -amount : 0n;
}

export const postedOf = ({ entries }: MoneyRows): Row[] => entries.filter(({ state }) => state === 'POSTED');
