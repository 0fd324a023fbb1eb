import { today } from '../ui/format/today.ts';
import { chosen } from '../ui/lists/conditions.ts';
import { UserRowsDocument, type UserRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Users by a role they hold, and by name or address. */
export const userListing: Listing = {
  document: UserRowsDocument,
  variables: ({ role, name }): NarrowedBy<UserRowsQueryVariables> => ({
    role: chosen(role),
    inRole: role !== undefined,
    name,
    today: today(),
  }),
};
