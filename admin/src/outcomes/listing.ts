import { chosen } from '../ui/lists/conditions.ts';
import { OutcomeRowsDocument, type OutcomeRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Outcome reports by indicator, state, reporting company, area, and whether the reporter speaks about itself. */
export const outcomeListing: Listing = {
  document: OutcomeRowsDocument,
  variables: ({ indicator, state, company, county, selfReported }): NarrowedBy<OutcomeRowsQueryVariables> => ({
    indicator,
    state: chosen(state),
    company,
    county,
    selfReported: selfReported ? selfReported === 'true' : undefined,
  }),
};
