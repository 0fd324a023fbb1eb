import { Commitment, companyEditors, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { AmountChange, recordChange } from './commitment-change.ts';

class Pledge extends AmountChange {
  @Text('The document that announces it.') agreementReference!: string;
}

export const pledgeCommitment = verb({
  name: 'pledgeCommitment',
  description: 'Makes a draft a pledge: an announced intention, on which nothing is paid.',
  on: Commitment,
  by: [companyEditors],
  step: 'pledge',
  input: Pledge,
  run(commitment, pledge, context) {
    commitment.agreementReference = pledge.agreementReference;
    recordChange(context, commitment, 'PLEDGED', pledge);
  },
});
