import type { Ref } from '@mikro-orm/core';
import { Choice, Day, Stored, Text, ToOne } from '../declare/decorators.ts';
import { countyOnly } from '../authorization/row-policy.ts';
import { HouseholdScoped, ofNoCompany } from './household-scoped.ts';
import { Household } from './household.ts';
import { PovertyCause, RiskCaseState, RiskKind } from './vocabulary.ts';

@Stored({
  description: 'A household that may become poor, or poor again.',
  policy: countyOnly,
  checks: { ...ofNoCompany, dismissal_needs_reason: `state <> 'DISMISSED' or coalesce(trim(reason), '') <> ''` },
})
export class RiskCase extends HouseholdScoped {
  @ToOne(() => Household, 'The household.', { reverse: 'riskCases' }) household!: Ref<Household>;
  @Choice(RiskKind, 'In what way it is at risk.') kind!: RiskKind;
  @Choice(PovertyCause, 'Why.') cause!: PovertyCause;
  @Choice(RiskCaseState, 'Where it stands.') state!: RiskCaseState;
  @Day('The day it was flagged.') flaggedOn!: string;
  @Text('What will be or was done.', { optional: true }) support?: string;
  @Text('Why it was dismissed or cleared.', { optional: true }) reason?: string;
}
