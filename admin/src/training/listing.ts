import { chosen } from '../ui/lists/conditions.ts';
import { ClassRowsDocument, type ClassRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Classes by host, state and name. */
export const classListing: Listing = {
  document: ClassRowsDocument,
  variables: ({ company, state, name }): NarrowedBy<ClassRowsQueryVariables> => ({
    company,
    state: chosen(state),
    name,
  }),
};
