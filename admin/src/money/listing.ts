import { chosen, named, withId } from '../ui/lists/conditions.ts';
import {
  CommitmentRowsDocument,
  FundRowsDocument,
  type CommitmentFilter,
  type CommitmentKind,
  type CommitmentState,
  type FundFilter,
} from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Funds by sponsor and name. */
export const fundListing: Listing = {
  document: FundRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ company, name }): FundFilter => ({ sponsor: withId(company), names: named(name) }),
};

/** Pledges and commitments by provider, kind and state. */
export const commitmentListing: Listing = {
  document: CommitmentRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ company, kind, state }): CommitmentFilter => ({
    provider: withId(company),
    kind: chosen(kind) as [CommitmentKind] | undefined,
    state: chosen(state) as [CommitmentState] | undefined,
  }),
};
