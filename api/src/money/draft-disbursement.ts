import { Commitment, companyEditors, LedgerEntry, pledgeIsNoCommitment } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { assertTranche, entryOf, Payment, stated } from './drafted-entry.ts';

export const draftDisbursement = verb({
  name: 'draftDisbursement',
  description: 'Drafts a payment to a recipient; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  by: [companyEditors],
  during: ['COMMITTED'],
  adds: true,
  unless: [pledgeIsNoCommitment],
  input: Payment,
  async run(commitment, input, { em, make }) {
    await assertTranche(em, commitment, input);
    const { provider, recipient } = commitment;
    return make(LedgerEntry, {
      receiver: input.tranche?.receiver ?? recipient,
      ...stated(input),
      ...entryOf(commitment, 'DISBURSEMENT'),
      provider,
    });
  },
});
