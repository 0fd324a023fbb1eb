import {
  Commitment,
  companyEditors,
  countyEditors,
  LedgerEntry,
  Organization,
  spentByTheCounty,
  Text,
  ToOne,
} from '@fupin/schema/model';
import { needReason } from '../write/need-reason.ts';
import { verb } from '../write/verb.ts';
import { entryOf, Movement, spenderOf, stated } from './drafted-entry.ts';

class Spending extends Movement {
  @Text('The voucher, or the bank reference; without one, say why.', { optional: true })
  declare paymentReference?: string;
  @ToOne(() => Organization, 'Who spent; the recipient of the commitment when not given.', { optional: true })
  provider?: Organization;
  @ToOne(() => Organization, 'Who was paid.', { optional: true }) receiver?: Organization;
}

export const draftExpenditure = verb({
  name: 'draftExpenditure',
  description:
    'Drafts what a recipient spent of what it received, with a voucher or a reason; it counts once somebody else posts it.',
  on: Commitment,
  makes: LedgerEntry,
  by: [countyEditors, companyEditors],
  during: ['COMMITTED', 'FULFILLED', 'CLOSED_SHORT'],
  adds: true,
  unless: [spentByTheCounty],
  input: Spending,
  run(commitment, input, context) {
    if (!input.paymentReference) needReason(context);
    return context.make(LedgerEntry, {
      ...entryOf(commitment, 'EXPENDITURE'),
      ...stated(input),
      provider: spenderOf(commitment, input),
    });
  },
});
