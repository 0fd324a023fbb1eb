import { companyStaff, countyOfficials, LedgerEntry, moneyOfTheCompany, moneyOfTheCounty } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

export const discardLedgerEntry = verb({
  name: 'discardLedgerEntry',
  description: 'Drops a draft that is not to be posted; it never counts.',
  on: LedgerEntry,
  by: [companyStaff, countyOfficials],
  step: 'discard',
  unless: [moneyOfTheCompany, moneyOfTheCounty],
});
