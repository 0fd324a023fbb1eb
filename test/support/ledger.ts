import type { TestDatabase } from './database.ts';
import { withClient } from '@fupin/api/src/database/connect.ts';

/**
 * Every movement of a commitment with the sums that it leaves behind: what is paid, what of the promise is still to
 * be paid, and what the county holds once it confirmed
 * what was paid on the day. Postgres adds up, in the order of the days.
 */
const movements = `
  select to_char(day, 'YYYY-MM-DD') as day, what, amount, sum(paid) over so_far as paid,
    sum(promised - paid) over so_far as rest, sum(held) over so_far as held
  from (
    select event.id, event.effective_on_latest as day, event.type as what, event.amount_delta_amount as amount,
      event.amount_delta_amount as promised, 0 as paid, 0 as held
    from commitment_event event where commitment_id = $1
    union all
    select entry.id, entry.occurred_on, entry.type, entry.amount_amount, 0,
      case kind when 'DISBURSEMENT' then signed when 'REFUND' then -signed else 0 end,
      case when kind <> 'DISBURSEMENT' then -signed when coalesce(reversed.received_on, entry.received_on) is null then 0 else signed end
    from ledger_entry entry left join ledger_entry reversed on reversed.id = entry.reversal_of_id
    cross join lateral (select coalesce(reversed.type, entry.type) as kind,
      entry.amount_amount * case when entry.type = 'REVERSAL' then -1 else 1 end as signed) moved
    where entry.commitment_id = $1 and entry.state = 'POSTED'
  ) movement window so_far as (order by day, id) order by day, id`;

type Row = Record<'day' | 'what' | 'amount' | 'paid' | 'rest' | 'held', string>;

/** The ledger of a commitment as a table that an accountant can check by hand; amounts in whole yuan. */
export async function ledgerOf({ owner }: TestDatabase, commitmentId: string): Promise<string> {
  const { rows } = await withClient(owner, (client) => client.query<Row>(movements, [commitmentId]));
  const names = ['day', 'what', 'amount', 'paid', 'rest', 'held'] as const;
  const cells = rows.map((row) => names.map((name) => (/^-?[\d.]+$/.test(row[name]) ? yuan(row[name]) : row[name])));
  return table([[...names], ...cells]);
}

const yuan = (amount: string) => amount.replace(/\.0+$/, '').replace(/\B(?=(\d{3})+$)/g, ',');

/** Lines of columns; the first two are words, the others amounts. */
function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const cell = (text: string, column: number) =>
    column < 2 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
