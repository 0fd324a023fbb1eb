import { chosen, named, withId } from '../ui/lists/conditions.ts';
import { CampaignRowsDocument, type CampaignFilter, type CampaignState } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Campaigns by company, county, state and name. */
export const campaignListing: Listing = {
  document: CampaignRowsDocument,
  order: [
    { field: 'STARTS_ON', direction: 'DESC' },
    { field: 'ID', direction: 'ASC' },
  ],
  filter: ({ company, county, state, name }): CampaignFilter => ({
    company: withId(company),
    counties: county ? { some: { id: { eq: county } } } : undefined,
    state: chosen(state) as [CampaignState] | undefined,
    names: named(name),
  }),
};
