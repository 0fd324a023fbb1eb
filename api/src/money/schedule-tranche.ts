import { TrancheType } from '@fupin/schema';
import {
  Choice,
  Commitment,
  companyEditors,
  Count,
  Day,
  Embedded,
  Money,
  pledgeIsNoCommitment,
  Tranche,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/writing.ts';

class NewTranche {
  @Count('1 for the first tranche.') number!: number;
  @Choice(TrancheType, 'Which part it is.') type!: TrancheType;
  @Day('The day by which it is to be paid.') dueOn!: string;
  @Embedded(() => Money, 'How much.') amount!: Money;
}

export const scheduleTranche = verb({
  name: 'scheduleTranche',
  description: 'Plans a part of a commitment that is due on one day.',
  on: Commitment,
  makes: Tranche,
  by: [companyEditors],
  during: ['COMMITTED'],
  adds: true,
  unless: [pledgeIsNoCommitment],
  input: NewTranche,
  run: (commitment, input, { make }) =>
    make(Tranche, { ...scopeOf(commitment), ...input, commitment, state: 'PLANNED' }),
});
