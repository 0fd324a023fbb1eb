import type { Verb } from '../write/verb.ts';
import { addOrganization } from './add-organization.ts';
import { addPerson } from './add-person.ts';
import { cancelProgram } from './cancel-program.ts';
import { changeOrganization } from './change-organization.ts';
import { changePerson } from './change-person.ts';
import { closeProgram } from './close-program.ts';
import { endPartnership } from './end-partnership.ts';
import { finaliseProgram } from './finalise-program.ts';
import { implementProgram } from './implement-program.ts';
import { joinProgram } from './join-program.ts';
import { signPartnership } from './sign-partnership.ts';
import { startPartnership } from './start-partnership.ts';
import { startProgram } from './start-program.ts';
import { suspendProgram } from './suspend-program.ts';

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
