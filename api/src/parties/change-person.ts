import { keepers, Person } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { PersonDetails } from './person-details.ts';

export const changePerson = verb({
  name: 'changePerson',
  description: 'States the record of a person anew; what is left out is emptied.',
  on: Person,
  by: keepers,
  input: PersonDetails,
  run: (person, input, { em }) => void em.assign(person, input),
});
