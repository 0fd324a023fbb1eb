import { named } from '../ui/lists/conditions.ts';
import { HelpPlatformRowsDocument, type HelpPlatformFilter } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Help platforms by name. */
export const helpPlatformListing: Listing = {
  document: HelpPlatformRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ name }): HelpPlatformFilter => ({ names: named(name) }),
};
