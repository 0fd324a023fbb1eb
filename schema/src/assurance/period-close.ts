import type { Ref } from '@mikro-orm/core';
import { Scoped } from '../access/scoped.ts';
import { Day, Instant, Stored, Text, ToOne } from '../declare/decorators.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { Organization } from '../parties/organization.ts';

@Stored({
  description: 'A period in which a company records nothing any more.',
  policy: companyAndCounty,
  uniques: [['company', 'startsOn']],
  checks: { ends_after_start: 'ends_on >= starts_on' },
})
export class PeriodClose extends Scoped {
  @ToOne(() => Organization, 'The company.', { reverse: 'periodCloses' }) override company!: Ref<Organization>;
  @Day('The first day of the period.') startsOn!: string;
  @Day('The last day of the period.') endsOn!: string;
  @Instant('When it was closed.') closedAt!: Date;
  @Text('The name of who closed it.') closedByName!: string;
}
