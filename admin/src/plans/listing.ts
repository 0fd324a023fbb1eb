import { chosen } from '../ui/lists/conditions.ts';
import { PlanRowsDocument, type PlanRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Plans by company, state of the version in force or in work, and county or its name. */
export const planListing: Listing = {
  document: PlanRowsDocument,
  variables: ({ company, state, name, county }): NarrowedBy<PlanRowsQueryVariables> => ({
    company,
    state: chosen(state),
    county,
    name: county ? undefined : name,
  }),
};
