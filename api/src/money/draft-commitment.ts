import { Commitment, companyEditors, Embedded, Fund, Term, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { countyOf, Recipient } from './recipient.ts';

class NewCommitment extends Recipient {
  @Text('What the money is for.', { long: true }) purpose!: string;
  @Embedded(() => Term, 'How long it runs.', { optional: true }) term?: Term;
}

export const draftCommitment = verb({
  name: 'draftCommitment',
  description: 'Drafts a promise from a fund; it has no amount before it is pledged.',
  on: Fund,
  makes: Commitment,
  by: [companyEditors],
  adds: true,
  input: NewCommitment,
  run: (fund, input, { make }) =>
    make(Commitment, {
      ...input,
      kind: 'PLEDGE',
      fund,
      provider: fund.sponsor,
      company: fund.company,
      county: countyOf(input),
    }),
});
