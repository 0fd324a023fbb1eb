import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { Choice, Embedded, Stored, Text, ToOne } from '../declare/decorators.ts';
import { Money } from '../declare/embedded-values.ts';
import { PlanVersion } from './county-plan.ts';
import { PlanMeasure } from './plan-measure.ts';
import { ofDraft, PlanPart, readWithVersion } from './plan-part.ts';
import { BudgetCategory, BudgetSource } from './vocabulary.ts';

@Stored({
  description: 'Money that a plan needs for one purpose from one source.',
  policy: readWithVersion,
  writers: [countyOfficials],
  removable: ofDraft,
  checks: { amount_is_positive: 'amount_amount > 0' },
  sortedBy: 'position',
})
export class PlanBudgetLine extends PlanPart {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'budgetLines' }) planVersion!: Ref<PlanVersion>;
  @ToOne(() => PlanMeasure, 'The measure it pays for.', { optional: true, partOf: 'budgetLines' })
  measure?: Ref<PlanMeasure>;
  @Choice(BudgetCategory, 'What the money is spent on.') category!: BudgetCategory;
  @Choice(BudgetSource, 'Who pays.') source!: BudgetSource;
  @Embedded(() => Money, 'How much.', { adds: { within: ['planVersion.state'] } }) amount!: Money;
  @Text('What exactly it is for.', { optional: true, long: true }) purpose?: string;
}
