import type { Ref } from '@mikro-orm/core';
import { keepers } from '../authorization/holders.ts';
import { Localized, Stored, Text, ToOne } from '../declare/decorators.ts';
import type { LocalizedTextValue } from '../values/localized-text.ts';
import { Versioned } from '../declare/record.ts';
import { openToAll } from '../authorization/row-policy.ts';
import { Organization } from './organization.ts';

@Stored({
  description: 'A person who speaks, hosts or holds a public post; never a member of a poor household.',
  policy: openToAll,
  writers: keepers,
  plural: 'people',
})
export class Person extends Versioned {
  @Localized('The names of the person.') names!: LocalizedTextValue;
  @Text('Who the person is, in a sentence.', { optional: true }) description?: string;
  @ToOne(() => Organization, 'The company whose staff keep this record; administrators keep what none does.', {
    optional: true,
    reverse: 'peopleKept',
  })
  keeper?: Ref<Organization>;
}
