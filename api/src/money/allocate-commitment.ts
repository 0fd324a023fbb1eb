import { Allocation, Commitment, Embedded, FuzzyDate, Money, Program, Text, ToOne, Area } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { scopeOf } from '../write/writing.ts';

class NewAllocation {
  @Text('What the money is for.') purpose!: string;
  @Embedded(() => Money, 'How much.') amount!: Money;
  @ToOne(() => Area, 'The area that shall benefit.', { optional: true }) recipientArea?: Area;
  @ToOne(() => Program, 'The program.', { optional: true }) program?: Program;
  @Embedded(() => FuzzyDate, 'When it was set aside.', { optional: true }) allocatedOn?: FuzzyDate;
}

export const allocateCommitment = verb({
  name: 'allocateCommitment',
  description: 'Sets a part of a commitment aside for one area, program or purpose.',
  on: Commitment,
  makes: Allocation,
  input: NewAllocation,
  run: (commitment, input, { make }) =>
    make(Allocation, { ...scopeOf(commitment), ...input, commitment, fund: commitment.fund }),
});
