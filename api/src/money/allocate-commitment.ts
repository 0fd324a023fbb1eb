import {
  Allocation,
  Area,
  Commitment,
  companyEditors,
  Embedded,
  FuzzyDate,
  Money,
  Program,
  Text,
  ToOne,
} from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/verb-context.ts';

class NewAllocation {
  @Text('What the money is for.', { long: true }) purpose!: string;
  @Embedded(() => Money, 'How much.') amount!: Money;
  @ToOne(() => Area, 'The area that shall benefit.', { optional: true }) recipientArea?: Area;
  @ToOne(() => Program, 'The program.', { optional: true }) program?: Program;
  @Embedded(() => FuzzyDate, 'When it was set aside.', { optional: true }) allocatedOn?: FuzzyDate;
}

export const allocateCommitment = verb({
  name: 'allocateCommitment',
  description: 'Sets a part of a commitment aside for one area, program or purpose.',
  on: Commitment,
  gravity: 'binding',
  makes: Allocation,
  by: [companyEditors],
  during: ['COMMITTED'],
  adds: true,
  input: NewAllocation,
  run: (commitment, input, { make }) =>
    make(Allocation, { ...scopeOf(commitment), ...input, commitment, fund: commitment.fund }),
});
