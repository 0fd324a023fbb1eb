import type { LocalizedTextValue } from '@fupin/schema';
import { Localized, Text } from '@fupin/schema/model';

export class PersonDetails {
  @Localized('The names of the person.') names!: LocalizedTextValue;
  @Text('Who the person is, in a sentence.', { optional: true, long: true }) description?: string;
}
