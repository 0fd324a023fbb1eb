import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Area } from '../areas/area.ts';
import { Choice, Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { OrganizationKind } from './vocabulary.ts';

@Stored({
  description: 'A company, fund, public body or other organization that takes part in a program or speaks about one.',
  policy: openToAll,
  writers: keepers,
  uniques: [['uscc'], ['iatiOrgId']],
})
export class Organization extends Versioned {
  @Choice(OrganizationKind, 'What kind of body it is.') kind!: OrganizationKind;
  @Localized('Its names.') names!: LocalizedTextValue;
  @Text('The short form of its name.', { optional: true }) abbreviation?: string;
  @Text('Unified Social Credit Code.', { optional: true }) uscc?: string;
  @Text('IATI organization identifier.', { optional: true }) iatiOrgId?: string;
  @Text('ISO 3166 code of its home country.', { optional: true }) countryCode?: string;
  @Text('What it does, in a sentence.', { optional: true }) description?: string;
  @ToOne(() => Area, 'Where it sits, or the area it governs.', { optional: true, reverse: 'organizations' })
  area?: Ref<Area>;
  @ToOne(() => Organization, 'The organization it belongs to.', { optional: true, reverse: 'members' })
  parent?: Ref<Organization>;
  @ToOne(() => Organization, 'The company whose staff keep this record; administrators keep what none does.', {
    optional: true,
    reverse: 'organizationsKept',
  })
  keeper?: Ref<Organization>;
}
