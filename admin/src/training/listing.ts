import { containing, chosen, named, withId } from '../ui/lists/conditions.ts';
import { ClassRowsDocument, type TrainingClassFilter, type TrainingClassState } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Classes by host, state and name. */
export const classListing: Listing = {
  document: ClassRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ company, state, name }): TrainingClassFilter => ({
    host: withId(company),
    state: chosen(state) as [TrainingClassState] | undefined,
    or: name ? [{ names: named(name) }, { subject: containing(name) }] : undefined,
  }),
};
