import type { Ref } from '@mikro-orm/core';
import { Choice, Embedded, Localized, Stored, ToOne } from '../../declare/decorators.ts';
import type { LocalizedTextValue } from '../../values/localized-text.ts';
import { Versioned } from '../../declare/record.ts';
import { openToAll } from '../../authorization/row-policy.ts';
import { FuzzyDate } from '../../declare/embedded-values.ts';
import { Organization } from '../../parties/organization.ts';
import { Area } from '../area.ts';
import { PolicyEventKind } from '../vocabulary.ts';

@Stored({ description: 'A public event at which policy was made or announced.', policy: openToAll })
export class PolicyEvent extends Versioned {
  @Choice(PolicyEventKind, 'What kind of event it is.') kind!: PolicyEventKind;
  @Localized('Its names.') names!: LocalizedTextValue;
  @ToOne(() => Organization, 'Who held it.', { optional: true, reverse: 'policyEvents' }) organizer?: Ref<Organization>;
  @ToOne(() => Area, 'Where it was held.', { optional: true, reverse: 'policyEvents' }) area?: Ref<Area>;
  @Embedded(() => FuzzyDate, 'When it was held.', { optional: true }) heldOn?: FuzzyDate;
}
