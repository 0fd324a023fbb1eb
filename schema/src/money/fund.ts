import type { Ref } from '@mikro-orm/core';
import { companyStaff } from '../authorization/holders.ts';
import { Scoped } from '../access/scoped.ts';
import { Count, Embedded, Figure, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { companyAndCounty } from '../authorization/row-policy.ts';
import { FuzzyDate } from '../declare/embedded-values.ts';
import { Organization } from '../parties/organization.ts';
import { Waterfall } from './waterfall.ts';
import { fundWaterfallSql } from './waterfall-sql.ts';

@Stored({
  description: 'Money that a sponsor has set aside for poverty programs.',
  policy: companyAndCounty,
  writers: [companyStaff],
  checks: { cadence_is_positive: 'report_cadence_months > 0', observer_count_is_not_negative: 'observer_count >= 0' },
})
export class Fund extends Scoped {
  @Localized('Its names.') names!: LocalizedTextValue;
  @ToOne(() => Organization, 'Who gives the money.', { reverse: 'funds' }) sponsor!: Ref<Organization>;
  @Embedded(() => FuzzyDate, 'When it was established.', { optional: true }) establishedOn?: FuzzyDate;
  @Text('What the money is for.', { optional: true }) purpose?: string;
  @Count('How often it reports, in months.', { optional: true }) reportCadenceMonths?: number;
  @Count('How many independent observers watch it.', { optional: true }) observerCount?: number;
  @Figure(
    () => Waterfall,
    'What was pledged, committed, paid, received, spent and verified, one entry a currency.',
    fundWaterfallSql,
  )
  waterfall!: Waterfall[];
}
