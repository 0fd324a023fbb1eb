import type { Holders } from '../declare/holding.ts';
import type { Role } from './role.ts';

const of =
  (...columns: string[]) =>
  (...roles: Role[]): Holders => ({ roles, of: columns });
const ofCompany = of('company_id');
const ofCounty = of('county_id');

/** Staff of the company that a record belongs to. */
export const companyEditors = ofCompany('CSR_EDITOR');
export const companyApprovers = ofCompany('CSR_APPROVER');
export const companyStaff = ofCompany('CSR_EDITOR', 'CSR_APPROVER');

/** Officials of the county that a record concerns. */
export const countyEditors = ofCounty('COUNTY_EDITOR');
export const countyApprovers = ofCounty('COUNTY_APPROVER');
export const countyOfficials = ofCounty('COUNTY_EDITOR', 'COUNTY_APPROVER');

export const administrators: Holders = { roles: ['ADMIN'] satisfies Role[], of: [], everywhere: true };

/** Who keeps a record that everybody reads: staff of the company that does, and administrators. */
export const keepers: readonly Holders[] = [
  { roles: ['CSR_EDITOR', 'CSR_APPROVER'] satisfies Role[], of: ['keeper_id'] },
  administrators,
];

/** The user whom a row is about. */
export const oneself = (column: string): Holders => ({ roles: [], of: [], self: column });

/** The same people, where another column of the row names their company or county. */
export const through = (column: string, holders: Holders): Holders => ({ ...holders, of: [column] });

/** Editors of the company that a record itself is. */
export const itsEditors = through('id', companyEditors);
