import { compareDecimals, RuleViolation } from '@fupin/schema';
import { Commitment } from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';
import type { Writing } from '../write/writing.ts';
import { less, promisedOf, recordChange } from './commitment-change.ts';
import { paidOf, paidSql } from './paid.ts';

export const suspendCommitment = verb({
  name: 'suspendCommitment',
  description: 'Holds a commitment: nothing is paid on it until it is resumed. It says why.',
  on: Commitment,
  run: (_commitment, _input, writing) => void needReason(writing),
});

export const resumeCommitment = verb({
  name: 'resumeCommitment',
  description: 'Lets a suspended commitment be paid again.',
  on: Commitment,
});

export const cancelCommitment = verb({
  name: 'cancelCommitment',
  description: 'Takes back what of a promise is not paid; it says why.',
  on: Commitment,
  run: (commitment, _input, writing) => takeBackRest(commitment, writing),
});

export const lapsePledge = verb({
  name: 'lapsePledge',
  description: 'Notes that a pledge was never made binding and no longer holds; it says why.',
  on: Commitment,
  run: (pledge, _input, writing) => takeBackRest(pledge, writing),
});

export const fulfilCommitment = verb({
  name: 'fulfilCommitment',
  description: 'Closes a commitment of which all is paid.',
  on: Commitment,
  async run(commitment, _input, writing) {
    const [promised, paid] = [await promisedOf(writing, commitment), await paidOf(writing, commitment)];
    if (compareDecimals(paid, promised.amount) !== 0)
      throw new RuleViolation('TRANSITION_NOT_ALLOWED', { committed: promised.amount, paid });
  },
});

export const closeCommitmentShort = verb({
  name: 'closeCommitmentShort',
  description: 'Closes a commitment of which less is paid than was promised; it explains the rest.',
  on: Commitment,
  run: (_commitment, _input, writing) => void needReason(writing),
});

/** What is paid stays promised, so that the sums agree. */
async function takeBackRest(commitment: Commitment, writing: Writing): Promise<void> {
  needReason(writing);
  const { currency } = await promisedOf(writing, commitment);
  const amount = await restOf(writing, commitment);
  if (compareDecimals(amount, '0') > 0)
    recordChange(writing, commitment, 'CANCELLED', { amount: less({ amount, currency }) });
}

/** What is promised and not paid. */
async function restOf({ em }: Writing, { id }: Commitment): Promise<string> {
  const [row] = await em.execute<{ rest: string }[]>(
    `select trim_scale(coalesce((select sum(amount_delta_amount) from commitment_event where commitment_id = ?), 0) - (${paidSql}))::text as rest`,
    [id, id],
  );
  return row!.rest;
}
