import type { Ref } from '@mikro-orm/core';
import { companyStaff } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Area } from '../areas/area.ts';
import { Choice, Embedded, Figure, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyDraft } from '../authorization/row-policy.ts';
import { Term } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { CommitmentAmount, commitmentAmountsSql } from './commitment-amount.ts';
import { Fund } from './fund.ts';
import { CommitmentKind, CommitmentState } from './vocabulary.ts';
import { Waterfall } from './waterfall.ts';
import { commitmentWaterfallSql } from './waterfall-sql.ts';
import { commitmentLifecycle } from './lifecycles.ts';

@Stored({
  description: 'A pledge or a firm written obligation to give money; its amount is the sum of its events.',
  lifecycle: commitmentLifecycle,
  policy: companyDraft('commitment_once_pledged', `state <> 'DRAFT'`),
  writers: [companyStaff],
  checks: {
    state_fits_kind: `case kind when 'PLEDGE' then state in ('DRAFT', 'PLEDGED', 'LAPSED', 'CANCELLED')
      else state not in ('PLEDGED', 'LAPSED') end`,
    term_is_positive: 'term_months > 0',
  },
})
export class Commitment extends Scoped {
  @Choice(CommitmentKind, 'Whether it is a pledge or a firm commitment.') kind!: CommitmentKind;
  @Choice(CommitmentState, 'Where it stands.') readonly state!: CommitmentState;
  @ToOne(() => Fund, 'The fund it is made from.', { optional: true, reverse: 'commitments' }) fund?: Ref<Fund>;
  @ToOne(() => Organization, 'Who promises.', { reverse: 'commitmentsMade' }) provider!: Ref<Organization>;
  @ToOne(() => Organization, 'The organization that shall receive.', { optional: true, reverse: 'commitmentsReceived' })
  recipient?: Ref<Organization>;
  @ToOne(() => Area, 'The area that shall benefit.', { optional: true, reverse: 'commitments' })
  recipientArea?: Ref<Area>;
  @Text('What the money is for.') purpose!: string;
  @Embedded(() => Term, 'How long it runs.', { optional: true }) term?: Term;
  @Text('The document that announces a pledge, or the agreement that makes a commitment binding.', { optional: true })
  agreementReference?: string;
  @ToOne(() => Commitment, 'The pledge of which it makes a part binding.', { optional: true, reverse: 'conversions' })
  convertedFrom?: Ref<Commitment>;
  @Figure(
    () => CommitmentAmount,
    'What is promised now: the sum of its events, one entry a currency.',
    commitmentAmountsSql,
  )
  amounts!: CommitmentAmount[];
  @Figure(
    () => Waterfall,
    'What was promised, paid, received, spent and verified of it, one entry a currency.',
    commitmentWaterfallSql,
  )
  waterfall!: Waterfall[];
}
