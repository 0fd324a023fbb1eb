import { chosen, withId } from '../ui/lists/conditions.ts';
import { OutcomeRowsDocument, type OutcomeReportFilter, type OutcomeReportState } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Outcome reports by indicator, state, reporting company, area, and whether the reporter speaks about itself. */
export const outcomeListing: Listing = {
  document: OutcomeRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ indicator, state, company, county, selfReported }): OutcomeReportFilter => ({
    indicator: withId(indicator),
    state: chosen(state) as [OutcomeReportState] | undefined,
    reportedBy: withId(company),
    area: withId(county),
    isSelfReported: selfReported ? { eq: selfReported === 'true' } : undefined,
  }),
};
