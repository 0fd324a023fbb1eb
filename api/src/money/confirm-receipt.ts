import { RuleViolation } from '@fupin/schema';
import {
  companyStaff,
  countyOfficials,
  Day,
  LedgerEntry,
  payerIsPayee,
  receivedAlready,
  undone,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { assertDaySince } from './assert-day-since.ts';
import { settleTranche } from './settle-tranche.ts';

class Receipt {
  @Day('The day the money arrived; today when not given.', { optional: true }) receivedOn?: string;
}

export const confirmReceipt = verb({
  name: 'confirmReceipt',
  description:
    'Confirms as the county that a payment arrived; a paid tranche is received once all of its payments are.',
  on: LedgerEntry,
  gravity: 'binding',
  by: [countyOfficials],
  during: ['POSTED'],
  unless: [receivedAlready, undone, payerIsPayee],
  tells: [companyStaff],
  input: Receipt,
  async run(entry, { receivedOn }, { em, today }) {
    if (entry.type !== 'DISBURSEMENT' || entry.receivedOn !== null)
      throw new RuleViolation('TRANSITION_NOT_ALLOWED', { type: entry.type, receivedOn: entry.receivedOn });
    const day = receivedOn ?? today;
    assertDaySince(entry, day, today, 'receivedOn');
    entry.receivedOn = day;
    await em.flush();
    await settleTranche(em, entry);
  },
});
