import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Count, Day, Embedded, Stored, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Money } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Commitment } from './commitment.ts';
import { TrancheState, TrancheType } from './vocabulary.ts';
import { trancheLifecycle } from './lifecycles.ts';

@Stored({
  description: 'A part of a commitment that is due on one day.',
  lifecycle: trancheLifecycle,
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  uniques: [['commitment', 'number']],
  checks: { number_is_positive: 'number > 0', amount_is_positive: 'amount_amount > 0' },
  sortedBy: 'number',
})
export class Tranche extends Scoped {
  @ToOne(() => Commitment, 'The commitment.', { partOf: 'tranches' }) commitment!: Ref<Commitment>;
  @Count('1 for the first tranche.') number!: number;
  @Choice(TrancheType, 'Which part it is.') type!: TrancheType;
  @Day('The day by which it is to be paid.') dueOn!: string;
  @Embedded(() => Money, 'How much.', {
    adds: { standing: { state: ['PLANNED', 'READY', 'APPROVED', 'PARTLY_PAID', 'PAID', 'RECEIVED'] } },
  })
  amount!: Money;
  @ToOne(() => Organization, 'Who shall be paid; the recipient of the commitment when not given.', {
    optional: true,
    reverse: 'tranchesToReceive',
  })
  receiver?: Ref<Organization>;
  @Choice(TrancheState, 'Where it stands.') readonly state!: TrancheState;
}
