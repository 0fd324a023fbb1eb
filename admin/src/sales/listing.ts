import { chosen } from '../ui/lists/conditions.ts';
import { CampaignRowsDocument, type CampaignRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Campaigns by company, county, state and name. */
export const campaignListing: Listing = {
  document: CampaignRowsDocument,
  variables: ({ company, county, state, name }): NarrowedBy<CampaignRowsQueryVariables> => ({
    company,
    county,
    inCounty: county !== undefined,
    state: chosen(state),
    name,
  }),
};
