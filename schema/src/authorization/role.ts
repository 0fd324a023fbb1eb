import { vocabulary, type CodeOf } from '../values/vocabulary.ts';

export const Role = vocabulary('Role', 'What a user may do, within the scope of the grant.', {
  ADMIN: 'Keeps people, roles and organizations.',
  CSR_EDITOR: "Files a company's promises and work.",
  CSR_APPROVER: "Decides on a company's promises and on plans that name it.",
  COUNTY_EDITOR: "Files a county's plans and reports.",
  COUNTY_APPROVER: "Signs a county's plans off.",
  VERIFIER: 'Checks reported outcomes.',
  AUDITOR: 'Reads everything in scope and writes findings.',
  OBSERVER: 'Reads everything in scope.',
});
export type Role = CodeOf<typeof Role>;
