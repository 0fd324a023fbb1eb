import type { Phrases } from '../providers/i18n/phrase.ts';

/** What can be done with organizations, people, programs and partnerships, as its buttons say it. */
export const partiesVerbs = {
  addOrganization: ['添加机构', 'Add an organization', 'Ajouter une organisation'],
  changeOrganization: ['修改机构', 'Change the record', 'Modifier la fiche'],
  addPerson: ['添加人员', 'Add a person', 'Ajouter une personne'],
  changePerson: ['修改人员', 'Change the record', 'Modifier la fiche'],
  startProgram: ['发起项目', 'Start a program', 'Lancer un programme'],
  joinProgram: ['参与项目', 'Join a program', 'Rejoindre un programme'],
  implementProgram: ['实施项目', 'Begin or go on', 'Mettre en œuvre'],
  suspendProgram: ['中止项目', 'Suspend', 'Suspendre'],
  finaliseProgram: ['收尾项目', 'Finalise', 'Finaliser'],
  closeProgram: ['结束项目', 'Close the program', 'Clore le programme'],
  cancelProgram: ['取消项目', 'Give up', 'Abandonner'],
  startPartnership: ['宣布合作', 'Announce a partnership', 'Annoncer un partenariat'],
  signPartnership: ['登记签署', 'Note the signing', 'Noter la signature'],
  endPartnership: ['终止合作', 'End', 'Mettre fin'],
} as const satisfies Phrases;
