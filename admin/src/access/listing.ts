import { containing, chosen } from '../ui/lists/conditions.ts';
import { UserRowsDocument, type Role, type UserFilter } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';
import { inForce } from './in-force.ts';

/** Users by role, and by name or address. */
export const userListing: Listing = {
  document: UserRowsDocument,
  order: [{ field: 'EMAIL', direction: 'ASC' }],
  further: () => ({ inForce: inForce() }),
  filter: ({ role, name }): UserFilter => ({
    roleGrants: role ? { some: { ...inForce(), role: chosen(role) as [Role] } } : undefined,
    or: name ? [{ displayName: containing(name) }, { email: containing(name) }] : undefined,
  }),
};
