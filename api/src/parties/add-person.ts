import { administrators, itsEditors, Organization, Person } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { PersonDetails } from './person-details.ts';

export const addPerson = verb({
  name: 'addPerson',
  description: 'Adds a person who speaks, hosts or holds a public post; never a member of a poor household.',
  on: Organization,
  makes: Person,
  by: [itsEditors, administrators],
  adds: true,
  input: PersonDetails,
  run: (keeper, input, { make }) => make(Person, { ...input, keeper }),
});
