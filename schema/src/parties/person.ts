import { Localized, Stored, Text } from '../kit/declare.ts';
import type { LocalizedTextValue } from '../kit/localized-text.ts';
import { Versioned } from '../kit/record.ts';
import { openToAll } from '../kit/row-policy.ts';

@Stored({
  description: 'A person who speaks, hosts or holds a public post; never a member of a poor household.',
  policy: openToAll,
  plural: 'people',
})
export class Person extends Versioned {
  @Localized('The names of the person.') names!: LocalizedTextValue;
  @Text('Who the person is, in a sentence.', { optional: true }) description?: string;
}
