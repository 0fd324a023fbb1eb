import { containing, chosen, named } from '../ui/lists/conditions.ts';
import {
  OrganizationRowsDocument,
  ProgramRowsDocument,
  type ActivityStatus,
  type OrganizationFilter,
  type OrganizationKind,
  type ProgramFilter,
  type ProgramKind,
} from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Organizations by kind, and by name or abbreviation. */
export const organizationListing: Listing = {
  document: OrganizationRowsDocument,
  order: [
    { field: 'KIND', direction: 'ASC' },
    { field: 'ID', direction: 'ASC' },
  ],
  filter: ({ kind, name }): OrganizationFilter => ({
    kind: chosen(kind) as [OrganizationKind] | undefined,
    or: name ? [{ names: named(name) }, { abbreviation: containing(name) }] : undefined,
  }),
};

/** Programs by kind, status and title. */
export const programListing: Listing = {
  document: ProgramRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ kind, status, name }): ProgramFilter => ({
    kind: chosen(kind) as [ProgramKind] | undefined,
    status: chosen(status) as [ActivityStatus] | undefined,
    title: containing(name),
  }),
};
