import type { LocalizedTextValue } from '@fupin/schema';
import { Localized, Organization, Person, Text } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';

class PersonDetails {
  @Localized('The names of the person.') names!: LocalizedTextValue;
  @Text('Who the person is, in a sentence.', { optional: true }) description?: string;
}

export const addPerson = verb({
  name: 'addPerson',
  description: 'Adds a person who speaks, hosts or holds a public post; never a member of a poor household.',
  on: Organization,
  makes: Person,
  input: PersonDetails,
  run: (keeper, input, { make }) => make(Person, { ...input, keeper }),
});

export const changePerson = verb({
  name: 'changePerson',
  description: 'States the record of a person anew; what is left out is emptied.',
  on: Person,
  input: PersonDetails,
  run: (person, input, { em }) => void em.assign(person, input),
});
