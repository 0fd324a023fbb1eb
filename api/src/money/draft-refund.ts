import { Commitment, companyEditors, LedgerEntry } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { assertOwnTranche, entryOf, Payment, spenderOf, stated } from './drafted-entry.ts';

export const draftRefund = verb({
  name: 'draftRefund',
  description: 'Drafts money that a recipient gives back to the provider; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  by: [companyEditors],
  during: ['COMMITTED', 'SUSPENDED', 'FULFILLED', 'CLOSED_SHORT'],
  adds: true,
  input: Payment,
  run(commitment, input, { make }) {
    assertOwnTranche(commitment, input);
    const { provider } = commitment;
    return make(LedgerEntry, {
      ...entryOf(commitment, 'REFUND'),
      ...stated(input),
      receiver: provider,
      provider: input.receiver ?? spenderOf(commitment, {}),
    });
  },
});
