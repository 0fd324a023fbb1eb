import {
  companyStaff,
  countyOfficials,
  Day,
  LedgerEntry,
  moneyOfTheCompany,
  moneyOfTheCounty,
  reversedAlready,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';
import { assertDaySince } from './assert-day-since.ts';

class Reversal {
  @Day('The day since which the entry counts as never made; its own day when not given.', { optional: true })
  occurredOn?: string;
}

export const reverseLedgerEntry = verb({
  name: 'reverseLedgerEntry',
  description:
    'Drafts the exact opposite of a posted entry that was wrong; once somebody else posts it, the entry is undone, and both stay. It says why.',
  on: LedgerEntry,
  makes: LedgerEntry,
  by: [companyStaff, countyOfficials],
  during: ['POSTED'],
  adds: true,
  unless: [moneyOfTheCompany, moneyOfTheCounty, reversedAlready],
  explains: true,
  input: Reversal,
  run(entry, { occurredOn = entry.occurredOn }, { make, today }) {
    assertDaySince(entry, occurredOn, today, 'occurredOn');
    const { commitment, tranche, provider, receiver } = entry;
    const { amount, currency } = entry.amount;
    return make(LedgerEntry, {
      ...scopeOf(entry),
      type: 'REVERSAL',
      commitment,
      tranche,
      provider,
      receiver,
      amount: { amount, currency },
      occurredOn,
      reversalOf: entry,
    });
  },
});
