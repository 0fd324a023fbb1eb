import { timesDecimal, type CommitmentEventType } from '@fupin/schema';
import { CommitmentEvent, Day, Embedded, Money, type Commitment } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { scopeOf, type VerbContext } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

/** By how much a promise changes, and since when. */
export class AmountChange {
  @Embedded(() => Money, 'How much, more than nothing.') amount!: Money;
  @Day('Since when it holds; today when not given.', { optional: true }) effectiveOn?: string;
}

/**
 * Records one change of a promised amount.
 * @throws BAD_INPUT for a day that has not come
 */
export function recordChange(
  { make, today, reason }: VerbContext,
  commitment: Commitment,
  type: CommitmentEventType,
  { amount, effectiveOn = today }: { amount: Money; effectiveOn?: string },
): CommitmentEvent {
  if (effectiveOn > today)
    throw badInput([
      { path: ['input', 'effectiveOn'], code: 'TOO_LATE', sentence: sentences.notAfterToday({ day: today }) },
    ]);
  return make(CommitmentEvent, {
    ...scopeOf(commitment),
    commitment,
    type,
    amountDelta: amount,
    effectiveOn: { earliest: effectiveOn, latest: effectiveOn, precision: 'DAY', inferred: false },
    reason,
  });
}

/** What is promised now: the sum of the changes. */
export async function promisedOf({ em }: Pick<VerbContext, 'em'>, { id }: Commitment): Promise<Money> {
  const [promised] = await em.execute<Money[]>(
    `select trim_scale(sum(amount_delta_amount))::text as amount, min(amount_delta_currency) as currency
     from commitment_event where commitment_id = ?`,
    [id],
  );
  return promised!;
}

/** The amount with the opposite sign. */
export const less = ({ amount, currency }: Money): Money => ({
  amount: timesDecimal(amount, '-1'),
  currency,
});
