import {
  Commitment,
  companyApprovers,
  companyEditors,
  contributed,
  countyOfficials,
  Day,
  Text,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { promisedOf, recordChange } from './commitment-change.ts';

class Agreement {
  @Text('The agreement that makes it binding.') agreementReference!: string;
  @Day('Since when it holds; today when not given.', { optional: true }) effectiveOn?: string;
}

export const commitPledge = verb({
  name: 'commitPledge',
  description: 'Makes all of a pledge binding: from then on it is a commitment.',
  on: Commitment,
  by: [companyApprovers],
  step: 'commit',
  unless: [contributed('commitment')],
  tells: [companyEditors, countyOfficials],
  input: Agreement,
  async run(pledge, { agreementReference, effectiveOn }, context) {
    const { currency } = await promisedOf(context, pledge);
    pledge.kind = 'COMMITMENT';
    pledge.agreementReference = agreementReference;
    recordChange(context, pledge, 'CONVERTED', { amount: { amount: '0', currency }, effectiveOn });
  },
});
