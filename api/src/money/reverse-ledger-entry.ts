import {
  companyApprovers,
  companyEditors,
  countyOfficials,
  Day,
  LedgerEntry,
  reversedAlready,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';
import { assertDaySince } from './assert-day-since.ts';
import { settleTranche } from './settle-tranche.ts';

class Reversal {
  @Day('The day since which the entry counts as never made; today when not given.', { optional: true })
  occurredOn?: string;
}

export const reverseLedgerEntry = verb({
  name: 'reverseLedgerEntry',
  description: 'Undoes a posted entry that was wrong by its exact opposite; both stay. It says why.',
  on: LedgerEntry,
  gravity: 'final',
  makes: LedgerEntry,
  by: [companyApprovers],
  during: ['POSTED'],
  adds: true,
  unless: [reversedAlready],
  tells: [countyOfficials, companyEditors],
  explains: true,
  input: Reversal,
  async run(entry, { occurredOn }, context) {
    const { em, make, today } = context;
    const { commitment, tranche, provider, receiver } = entry;
    const { amount, currency } = entry.amount;
    const day = occurredOn ?? today;
    assertDaySince(entry, day, today, 'occurredOn');
    const reversal = make(LedgerEntry, {
      ...scopeOf(entry),
      type: 'REVERSAL',
      state: 'POSTED',
      commitment,
      tranche,
      provider,
      receiver,
      amount: { amount, currency },
      occurredOn: day,
      reversalOf: entry,
    });
    await em.flush();
    await settleTranche(em, reversal);
    return reversal;
  },
});
