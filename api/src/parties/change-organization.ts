import { keepers, Organization } from '@fupin/schema/model';
import { verb } from '../write/verb.ts';
import { OrganizationDetails } from './organization-details.ts';

export const changeOrganization = verb({
  name: 'changeOrganization',
  description: 'States the record of an organization anew; what is left out is emptied.',
  on: Organization,
  by: keepers,
  input: OrganizationDetails,
  run: (organization, input, { em }) => void em.assign(organization, input),
});
