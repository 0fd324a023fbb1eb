import { compareDecimals } from '@fupin/schema';
import type { Commitment } from '@fupin/schema/model';
import type { VerbContext } from '../write/verb-context.ts';
import { less, promisedOf, recordChange } from './commitment-change.ts';
import { paidSql } from './paid.ts';

/** What is paid stays promised, so that the sums agree. */
export async function takeBackRest(commitment: Commitment, context: VerbContext): Promise<void> {
  const { currency } = await promisedOf(context, commitment);
  const amount = await restOf(context, commitment);
  if (compareDecimals(amount, '0') > 0)
    recordChange(context, commitment, 'CANCELLED', { amount: less({ amount, currency }) });
}

/** What is promised and not paid. */
async function restOf({ em }: VerbContext, { id }: Commitment): Promise<string> {
  const [row] = await em.execute<{ rest: string }[]>(
    `select trim_scale(coalesce((select sum(amount_delta_amount) from commitment_event where commitment_id = ?), 0) - (${paidSql}))::text as rest`,
    [id, id],
  );
  return row!.rest;
}
