import { chosen } from '../ui/lists/conditions.ts';
import {
  CommitmentRowsDocument,
  FundRowsDocument,
  type CommitmentRowsQueryVariables,
  type FundRowsQueryVariables,
} from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Funds by sponsor and name. */
export const fundListing: Listing = {
  document: FundRowsDocument,
  variables: ({ company, name }): NarrowedBy<FundRowsQueryVariables> => ({ company, name }),
};

/** Pledges and commitments by provider, kind and state. */
export const commitmentListing: Listing = {
  document: CommitmentRowsDocument,
  variables: ({ company, kind, state }): NarrowedBy<CommitmentRowsQueryVariables> => ({
    company,
    kind: chosen(kind),
    state: chosen(state),
  }),
};
