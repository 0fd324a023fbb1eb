import { containing, equals } from '../console/lists/conditions.ts';
import { UserRowsDocument, type Role, type UserFilter } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Users by role, and by name or address. */
export const userListing: Listing = {
  document: UserRowsDocument,
  order: [{ field: 'EMAIL', direction: 'ASC' }],
  filter: ({ role, name }): UserFilter => ({
    roleGrants: role ? { some: { role: equals(role) as { eq: Role } } } : undefined,
    or: name ? [{ displayName: containing(name) }, { email: containing(name) }] : undefined,
  }),
};
