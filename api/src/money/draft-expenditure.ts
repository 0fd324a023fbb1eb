import { Commitment, companyEditors, countyEditors, LedgerEntry, Organization, ToOne } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { entryOf, Movement, spenderOf, stated } from './drafted-entry.ts';

class Spending extends Movement {
  @ToOne(() => Organization, 'Who spent; the recipient of the commitment when not given.', { optional: true })
  provider?: Organization;
  @ToOne(() => Organization, 'Who was paid.', { optional: true }) receiver?: Organization;
}

export const draftExpenditure = verb({
  name: 'draftExpenditure',
  description: 'Drafts what a recipient spent of what it received; it counts once it is posted.',
  on: Commitment,
  makes: LedgerEntry,
  by: [countyEditors, companyEditors],
  during: ['COMMITTED', 'FULFILLED', 'CLOSED_SHORT'],
  adds: true,
  input: Spending,
  run: (commitment, input, { make }) =>
    make(LedgerEntry, {
      ...entryOf(commitment, 'EXPENDITURE'),
      ...stated(input),
      provider: spenderOf(commitment, input),
    }),
});
