import type { Commitment } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';

/** The net sum paid on a commitment, in its currency: what was disbursed less what came back and what was reversed. */
export const paidSql = 'select coalesce(sum(paid), 0) from movement where commitment_id = ? and posted';

export async function paidOf({ em }: Pick<VerbContext, 'em'>, { id }: Commitment): Promise<string> {
  const [row] = await em.execute<{ paid: string }[]>(`select trim_scale((${paidSql}))::text as paid`, [id]);
  return row!.paid;
}
