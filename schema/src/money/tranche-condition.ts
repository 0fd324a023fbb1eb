import type { Ref } from '@mikro-orm/core';
import { companyStaff, countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Choice, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Tranche } from './tranche.ts';
import { ConditionState, ConditionType } from './vocabulary.ts';
import { trancheConditionLifecycle } from './lifecycles.ts';

@Stored({
  description: 'What must hold before a tranche may be paid.',
  lifecycle: trancheConditionLifecycle,
  policy: companyAndCounty,
  writers: [companyStaff, countyOfficials],
  checks: { decision_needs_reason: `state not in ('WAIVED', 'FAILED') or coalesce(trim(reason), '') <> ''` },
})
export class TrancheCondition extends Scoped {
  @ToOne(() => Tranche, 'The tranche.', { partOf: 'conditions' }) tranche!: Ref<Tranche>;
  @Text('What must hold.') text!: string;
  @Choice(ConditionType, 'What kind of condition it is.') type!: ConditionType;
  @Choice(ConditionState, 'Where it stands.') readonly state!: ConditionState;
  @Day('By when it must hold.', { optional: true }) dueOn?: string;
  @Text('Why it was waived or found not met.', { optional: true }) reason?: string;
}
