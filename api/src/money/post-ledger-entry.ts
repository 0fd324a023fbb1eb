import {
  companyStaff,
  countyEditors,
  countyOfficials,
  dayToCome,
  LedgerEntry,
  moneyOfTheCompany,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { settleTranche } from './settle-tranche.ts';

export const postLedgerEntry = verb({
  name: 'postLedgerEntry',
  description: 'Makes an entry count; it is final, and corrected only by a reversal and a new entry.',
  on: LedgerEntry,
  gravity: 'binding',
  by: [companyStaff, countyEditors],
  step: 'post',
  unless: [moneyOfTheCompany, dayToCome],
  tells: [countyOfficials],
  async run(entry, _input, { em }) {
    await em.flush();
    await settleTranche(em, entry);
  },
});
