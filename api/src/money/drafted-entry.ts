import type { LedgerEntryType } from '@fupin/schema';
import {
  type Commitment,
  Day,
  Embedded,
  LedgerEntry,
  Money,
  Organization,
  Text,
  ToOne,
  Tranche,
} from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../errors/graphql-errors.ts';
import { scopeOf } from '../write/verb-context.ts';
import { sentences } from './sentences.ts';

export class Movement {
  @Embedded(() => Money, 'How much, more than nothing.') amount!: Money;
  @Day('The day the money left.') occurredOn!: string;
  @Text('The bank reference.', { optional: true }) paymentReference?: string;
}

export class Payment extends Movement {
  @ToOne(() => Tranche, 'The part of the promise it pays; needed where the commitment has tranches.', {
    optional: true,
  })
  tranche?: Tranche;
  @ToOne(() => Organization, 'Who was paid; the recipient of the commitment when not given.', { optional: true })
  receiver?: Organization;
  @ToOne(() => LedgerEntry, 'The payment this money was passed on from.', { optional: true })
  providerEntry?: LedgerEntry;
}

export const entryOf = (commitment: Commitment, type: LedgerEntryType) => ({
  ...scopeOf(commitment),
  commitment,
  type,
});

/** What an input states, so that what it does not leaves what follows from the commitment. */
export const stated = (input: object) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

export function spenderOf(commitment: Commitment, { provider }: { provider?: Organization }) {
  const spender = provider ?? commitment.recipient;
  if (spender) return spender;
  throw badInput([{ path: ['input', 'providerId'], code: 'MISSING', sentence: sentences.payerMissing }]);
}

export function assertOwnTranche({ id }: Commitment, { tranche }: { tranche?: Tranche }): void {
  if (!tranche || tranche.commitment.id === id) return;
  throw badInput([{ path: ['input', 'trancheId'], code: 'NOT_FOUND', sentence: sentences.noSuchTranche }]);
}

/**
 * A commitment with tranches is paid by them.
 * @throws BAD_INPUT when none is named, or one of another commitment
 */
export async function assertTranche(em: EntityManager, commitment: Commitment, input: { tranche?: Tranche }) {
  assertOwnTranche(commitment, input);
  if (input.tranche || (await em.count(Tranche, { commitment, state: { $ne: 'CANCELLED' } })) === 0) return;
  throw badInput([{ path: ['input', 'trancheId'], code: 'MISSING', sentence: sentences.trancheMissing }]);
}
