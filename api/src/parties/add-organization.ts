import { administrators, itsEditors, Organization } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { OrganizationDetails } from './organization-details.ts';

export const addOrganization = verb({
  name: 'addOrganization',
  description: 'Adds an organization that a company works with; the staff of the company keep its record.',
  on: Organization,
  makes: Organization,
  by: [itsEditors, administrators],
  adds: true,
  input: OrganizationDetails,
  run: (keeper, input, { make }) => make(Organization, { ...input, keeper }),
});
