import { administrators, companyEditors, keepers, through } from '../access/holders.ts';
import { actionsOn } from '../kit/action.ts';
import { partnershipLifecycle, programLifecycle } from './lifecycles.ts';
import { Organization } from './organization.ts';
import { Partnership } from './partnership.ts';
import { Person } from './person.ts';
import { Program } from './program.ts';

const itsEditors = through('id', companyEditors);

actionsOn(Organization, undefined, {
  addOrganization: { by: [itsEditors, administrators], adds: true },
  addPerson: { by: [itsEditors, administrators], adds: true },
  startProgram: { by: [itsEditors], adds: true },
  joinProgram: { by: [itsEditors], adds: true },
  startPartnership: { by: [itsEditors], adds: true },
  changeOrganization: { by: keepers },
});

actionsOn(Person, undefined, {
  changePerson: { by: keepers },
});

actionsOn(Program, programLifecycle, {
  implementProgram: { by: keepers, step: 'implement' },
  suspendProgram: { by: keepers, step: 'suspend' },
  finaliseProgram: { by: keepers, step: 'finalise' },
  closeProgram: { by: keepers, step: 'close' },
  cancelProgram: { by: keepers, step: 'cancel' },
});

actionsOn(Partnership, partnershipLifecycle, {
  signPartnership: { by: keepers, step: 'sign' },
  endPartnership: { by: keepers, step: 'end' },
});
