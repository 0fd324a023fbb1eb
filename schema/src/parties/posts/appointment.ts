import type { Ref } from '@mikro-orm/core';
import { Area } from '../../areas/area.ts';
import { Embedded, Localized, Stored, ToOne } from '../../declare/decorators.ts';
import type { LocalizedTextValue } from '../../values/localized-text.ts';
import { Versioned } from '../../declare/record.ts';
import { openToAll } from '../../authorization/row-policy.ts';
import { FuzzyDate } from '../../declare/embedded-values.ts';
import { Fund } from '../../money/fund.ts';
import { Organization } from '../organization.ts';
import { Person } from '../person.ts';

@Stored({
  description: 'A post that a person holds or held, at an organization, a fund or an area.',
  policy: openToAll,
  checks: {
    is_somewhere: 'num_nonnulls(organization_id, fund_id, area_id) > 0',
    ends_after_start: 'ends_on_latest >= starts_on_earliest',
  },
})
export class Appointment extends Versioned {
  @ToOne(() => Person, 'Who holds it.', { reverse: 'appointments' }) person!: Ref<Person>;
  @Localized('The title of the post, as "party secretary".') title!: LocalizedTextValue;
  @ToOne(() => Organization, 'The organization.', { optional: true, reverse: 'appointments' })
  organization?: Ref<Organization>;
  @ToOne(() => Fund, 'The fund.', { optional: true, reverse: 'appointments' }) fund?: Ref<Fund>;
  @ToOne(() => Area, 'The area governed or represented.', { optional: true, reverse: 'appointments' }) area?: Ref<Area>;
  @Embedded(() => FuzzyDate, 'When a source last saw the person in the post.', { optional: true }) asOf?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it began.', { optional: true }) startsOn?: FuzzyDate;
  @Embedded(() => FuzzyDate, 'When it ended.', { optional: true }) endsOn?: FuzzyDate;
}
