import { compareDecimals } from '@fupin/schema';
import { Commitment, companyApprovers, contributed, Day, Embedded, Money, Text } from '@fupin/schema/model';
import { badInput } from '../errors/graphql-errors.ts';
import { verb } from '../write/verb.ts';
import { less, promisedOf, recordChange } from './commitment-change.ts';
import { stated } from './drafted-entry.ts';
import { countyOf, Recipient } from './recipient.ts';
import { sentences } from './sentences.ts';

class Conversion extends Recipient {
  @Embedded(() => Money, 'How much of it becomes binding.') amount!: Money;
  @Day('Since when it holds; today when not given.', { optional: true }) effectiveOn?: string;
  @Text('The agreement that makes it binding.') agreementReference!: string;
  @Text('What the money is for; what the pledge says when not given.', { optional: true, long: true }) purpose?: string;
}

export const convertPledge = verb({
  name: 'convertPledge',
  description: 'Makes a part of a pledge binding: the pledge is less by it, and a commitment over it is made.',
  on: Commitment,
  gravity: 'binding',
  makes: Commitment,
  by: [companyApprovers],
  during: ['PLEDGED'],
  adds: true,
  unless: [contributed('commitment')],
  input: Conversion,
  async run(pledge, { amount, effectiveOn, ...terms }, context) {
    const rest = await promisedOf(context, pledge);
    if (amount.currency !== rest.currency || compareDecimals(amount.amount, rest.amount) > 0)
      throw badInput([
        {
          path: ['input', 'amount'],
          code: 'NOT_WITHIN_PLEDGE',
          sentence: sentences.withinPledge({ amount: rest.amount, currency: rest.currency }),
        },
      ]);
    const commitment = context.make(Commitment, {
      purpose: pledge.purpose,
      recipient: pledge.recipient,
      recipientArea: pledge.recipientArea,
      ...stated(terms),
      kind: 'COMMITMENT',
      state: 'COMMITTED',
      fund: pledge.fund,
      provider: pledge.provider,
      convertedFrom: pledge,
      company: pledge.company,
      county: countyOf(terms) ?? pledge.county,
    });
    recordChange(context, pledge, 'CONVERTED', { amount: less(amount), effectiveOn });
    recordChange(context, commitment, 'COMMITTED', { amount, effectiveOn });
    return commitment;
  },
});
