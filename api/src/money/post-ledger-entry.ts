import {
  companyStaff,
  countyOfficials,
  dayToCome,
  draftedByOneself,
  LedgerEntry,
  moneyOfTheCompany,
  moneyOfTheCounty,
  payerIsPayee,
  receiverNotApproved,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { settleTranche } from './settle-tranche.ts';

export const postLedgerEntry = verb({
  name: 'postLedgerEntry',
  description:
    'Makes an entry count that somebody else drafted; it is final, and corrected only by a reversal and a new entry.',
  on: LedgerEntry,
  gravity: 'binding',
  by: [companyStaff, countyOfficials],
  step: 'post',
  unless: [moneyOfTheCompany, moneyOfTheCounty, draftedByOneself, payerIsPayee, receiverNotApproved, dayToCome],
  tells: [countyOfficials],
  async run(entry, _input, { em }) {
    await em.flush();
    await settleTranche(em, entry);
  },
});
