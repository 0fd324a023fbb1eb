import type { Ref } from '@mikro-orm/core';
import { companyStaff } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate, Money } from '../declare/embedded-values.ts';
import { Commitment } from './commitment.ts';
import { CommitmentEventType, CommitmentState } from './vocabulary.ts';

const beyondDraft = Object.values(CommitmentState).filter((state) => state !== 'DRAFT');

@Stored({
  description: 'One change of a promised amount; append-only, so that the sum at any date can be told.',
  policy: companyAndCounty,
  writers: [companyStaff],
  checks: {
    delta_fits_type: `case when type in ('PLEDGED', 'COMMITTED', 'INCREASED') then amount_delta_amount > 0
      when type in ('DECREASED', 'CANCELLED') then amount_delta_amount < 0
      when type = 'EXTENDED' then amount_delta_amount = 0
      else true end`,
  },
  sortedBy: 'effectiveOn',
})
export class CommitmentEvent extends Scoped {
  @ToOne(() => Commitment, 'The promise it changes.', { partOf: 'events' }) commitment!: Ref<Commitment>;
  @Choice(CommitmentEventType, 'What happened.') type!: CommitmentEventType;
  @Embedded(() => Money, 'By how much the amount changed.', {
    adds: { within: ['commitment.kind'], standing: { 'commitment.state': beyondDraft } },
  })
  amountDelta!: Money;
  @Embedded(() => FuzzyDate, 'Since when it holds.') effectiveOn!: FuzzyDate;
  @Text('Why.', { optional: true }) reason?: string;
}
