import type { Ref } from '@mikro-orm/core';
import { countyOfficials } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { User } from '../access/user.ts';
import { Instant, Stored, Text, Texts, ToOne } from '../declare/decorators.ts';
import { PlanVersion } from './county-plan.ts';
import { readWithVersion } from './plan-part.ts';

@Stored({
  description: 'What one person changed in a plan version at one time; who contributed may not decide.',
  part: true,
  policy: readWithVersion,
  writers: [countyOfficials],
})
export class VersionContribution extends Scoped {
  @ToOne(() => PlanVersion, 'The version.', { partOf: 'contributions' }) planVersion!: Ref<PlanVersion>;
  @ToOne(() => User, 'Who changed it.', { hidden: true }) user!: Ref<User>;
  @Text('The name of who changed it, as it was then.') userName!: string;
  @Texts('What was changed, as "budgetLines.2.amount".') fieldPaths!: string[];
  @Instant('When.') contributedAt!: Date;
}
