import type { AreaLevel } from '../areas/vocabulary.ts';
import type { Role } from '../authorization/role.ts';

/** What a grant of each role is limited to: a company, a county, nothing, or at most one company or area. */
export const roleScope: Readonly<Record<Role, 'COMPANY' | 'COUNTY' | 'NOTHING' | 'EITHER'>> = {
  ADMIN: 'NOTHING',
  CSR_EDITOR: 'COMPANY',
  CSR_APPROVER: 'COMPANY',
  COUNTY_EDITOR: 'COUNTY',
  COUNTY_APPROVER: 'COUNTY',
  VERIFIER: 'EITHER',
  AUDITOR: 'EITHER',
  OBSERVER: 'EITHER',
};

/**
 * The levels of area that a grant of a role may name. An official files and signs for one county; verifiers, auditors
 * and observers may be limited to a province or a prefecture, with all its counties. Nothing is held below a county.
 */
export function areaLevelsOf(role: Role): readonly AreaLevel[] {
  if (roleScope[role] === 'COUNTY') return ['COUNTY'];
  return roleScope[role] === 'EITHER' ? ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'] : [];
}
