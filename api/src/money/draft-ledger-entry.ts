import type { LedgerEntryType } from '@fupin/schema';
import { Commitment, Day, Embedded, LedgerEntry, Money, Organization, Text, ToOne, Tranche } from '@fupin/schema/model';
import { badInput } from '../errors.ts';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/writing.ts';

class Movement {
  @Embedded(() => Money, 'How much, more than nothing.') amount!: Money;
  @Day('The day the money left.') occurredOn!: string;
  @Text('The bank reference.', { optional: true }) paymentReference?: string;
}

class Payment extends Movement {
  @ToOne(() => Tranche, 'The part of the promise it pays; needed where the commitment has tranches.', {
    optional: true,
  })
  tranche?: Tranche;
  @ToOne(() => Organization, 'Who was paid; the recipient of the commitment when not given.', { optional: true })
  receiver?: Organization;
  @ToOne(() => LedgerEntry, 'The payment this money was passed on from.', { optional: true })
  providerEntry?: LedgerEntry;
}

class Spending extends Movement {
  @ToOne(() => Organization, 'Who spent; the recipient of the commitment when not given.', { optional: true })
  provider?: Organization;
  @ToOne(() => Organization, 'Who was paid.', { optional: true }) receiver?: Organization;
}

export const draftDisbursement = verb({
  name: 'draftDisbursement',
  description: 'Drafts a payment to a recipient; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  input: Payment,
  run(commitment, input, { make }) {
    assertOwnTranche(commitment, input);
    const { provider, recipient } = commitment;
    return make(LedgerEntry, { receiver: recipient, ...told(input), ...entryOf(commitment, 'DISBURSEMENT'), provider });
  },
});

export const draftExpenditure = verb({
  name: 'draftExpenditure',
  description: 'Drafts what a recipient spent of what it received; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  input: Spending,
  run: (commitment, input, { make }) =>
    make(LedgerEntry, {
      ...entryOf(commitment, 'EXPENDITURE'),
      ...told(input),
      provider: spenderOf(commitment, input),
    }),
});

export const draftRefund = verb({
  name: 'draftRefund',
  description: 'Drafts money that a recipient gives back to the provider; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  input: Payment,
  run(commitment, input, { make }) {
    assertOwnTranche(commitment, input);
    const { provider } = commitment;
    return make(LedgerEntry, {
      ...entryOf(commitment, 'REFUND'),
      ...told(input),
      receiver: provider,
      provider: input.receiver ?? spenderOf(commitment, {}),
    });
  },
});

const entryOf = (commitment: Commitment, type: LedgerEntryType) => ({
  ...scopeOf(commitment),
  commitment,
  type,
  state: 'DRAFT',
});

/** What was told, so that what was not leaves what follows from the commitment. */
const told = (input: object) => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

function spenderOf(commitment: Commitment, { provider }: { provider?: Organization }) {
  const spender = provider ?? commitment.recipient;
  if (spender) return spender;
  throw badInput([
    { path: ['input', 'providerId'], code: 'MISSING', message: 'The commitment names no recipient; say who paid.' },
  ]);
}

function assertOwnTranche({ id }: Commitment, { tranche }: { tranche?: Tranche }): void {
  if (!tranche || tranche.commitment.id === id) return;
  throw badInput([{ path: ['input', 'trancheId'], code: 'NOT_FOUND', message: 'The commitment has no such tranche.' }]);
}
