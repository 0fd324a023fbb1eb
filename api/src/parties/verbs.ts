import type { Verb } from '../write/verb.ts';
import { addOrganization, changeOrganization } from './keep-organization.ts';
import { addPerson, changePerson } from './keep-person.ts';
import { endPartnership, signPartnership, startPartnership } from './start-partnership.ts';
import {
  cancelProgram,
  closeProgram,
  finaliseProgram,
  implementProgram,
  joinProgram,
  startProgram,
  suspendProgram,
} from './start-program.ts';

/** What people do with organizations, people, programs and partnerships. */
export const partyVerbs: readonly Verb[] = [
  addOrganization,
  changeOrganization,
  addPerson,
  changePerson,
  startProgram,
  joinProgram,
  implementProgram,
  suspendProgram,
  finaliseProgram,
  closeProgram,
  cancelProgram,
  startPartnership,
  signPartnership,
  endPartnership,
];
