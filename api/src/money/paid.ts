import type { Commitment } from '@fupin/schema/model';
import type { Writing } from '../write/writing.ts';

/** The net sum paid on a commitment, in its currency: what was disbursed less what came back and what was reversed. */
export const paidSql = `
  select coalesce(sum(entry.amount_amount * case when entry.type = 'REVERSAL' then -1 else 1 end
    * case coalesce(reversed.type, entry.type) when 'DISBURSEMENT' then 1 when 'REFUND' then -1 else 0 end), 0)
  from ledger_entry entry left join ledger_entry reversed on reversed.id = entry.reversal_of_id
  where entry.commitment_id = ? and entry.state = 'POSTED'`;

export async function paidOf({ em }: Pick<Writing, 'em'>, { id }: Commitment): Promise<string> {
  const [row] = await em.execute<{ paid: string }[]>(`select trim_scale((${paidSql}))::text as paid`, [id]);
  return row!.paid;
}
