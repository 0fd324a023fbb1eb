import type { Role } from './vocabulary.ts';

/** What a grant of each role is limited to: a company, an area, nothing, or at most one of the two. */
export const roleScope: Readonly<Record<Role, 'COMPANY' | 'AREA' | 'NOTHING' | 'EITHER'>> = {
  ADMIN: 'NOTHING',
  CSR_EDITOR: 'COMPANY',
  CSR_APPROVER: 'COMPANY',
  COUNTY_EDITOR: 'AREA',
  COUNTY_APPROVER: 'AREA',
  VERIFIER: 'EITHER',
  AUDITOR: 'EITHER',
  OBSERVER: 'EITHER',
};
