import { HelpPlatformRowsDocument, type HelpPlatformRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Help platforms by name. */
export const helpPlatformListing: Listing = {
  document: HelpPlatformRowsDocument,
  variables: ({ name }): NarrowedBy<HelpPlatformRowsQueryVariables> => ({ name }),
};
