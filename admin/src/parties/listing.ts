import { chosen } from '../ui/lists/conditions.ts';
import {
  OrganizationRowsDocument,
  ProgramRowsDocument,
  type OrganizationRowsQueryVariables,
  type ProgramRowsQueryVariables,
} from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Organizations by kind, and by name or abbreviation. */
export const organizationListing: Listing = {
  document: OrganizationRowsDocument,
  variables: ({ kind, name }): NarrowedBy<OrganizationRowsQueryVariables> => ({ kind: chosen(kind), name }),
};

/** Programs by kind, status and title. */
export const programListing: Listing = {
  document: ProgramRowsDocument,
  variables: ({ kind, status, name }): NarrowedBy<ProgramRowsQueryVariables> => ({
    kind: chosen(kind),
    status: chosen(status),
    name,
  }),
};
