import type { Ref } from '@mikro-orm/core';
import { companyApprovers, countyApprovers } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { User } from '../access/user.ts';
import { Choice, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { PlanVersion } from './county-plan.ts';
import { readWithVersion } from './plan-part.ts';
import { DecisionStep, PlanDecisionKind } from './vocabulary.ts';

@Stored({
  description: 'What an approver decided on a plan version; one decision a step, and nobody decides at both.',
  policy: readWithVersion,
  writers: [companyApprovers, countyApprovers],
  uniques: [
    ['planVersion', 'step'],
    ['planVersion', 'decidedBy'],
  ],
  checks: { return_needs_reason: `decision = 'APPROVE' or coalesce(trim(reason), '') <> ''` },
})
export class PlanDecision extends Scoped {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'decisions' }) planVersion!: Ref<PlanVersion>;
  @Choice(DecisionStep, 'At which step.') step!: DecisionStep;
  @Choice(PlanDecisionKind, 'What was decided.') decision!: PlanDecisionKind;
  @Text('Why; never missing where it is not an approval.', { optional: true }) reason?: string;
  @ToOne(() => User, 'Who decided.', { hidden: true }) decidedBy!: Ref<User>;
  @Text('The name of who decided, as it was then.') decidedByName!: string;
  @Instant('When it was decided.') decidedAt!: Date;
}
