import { chosen } from '../ui/lists/conditions.ts';
import {
  DocumentRowsDocument,
  StatementRowsDocument,
  type DocumentRowsQueryVariables,
  type StatementRowsQueryVariables,
} from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Documents by kind, language and title. */
export const documentListing: Listing = {
  document: DocumentRowsDocument,
  variables: ({ kind, language, name }): NarrowedBy<DocumentRowsQueryVariables> => ({
    kind: chosen(kind),
    language: chosen(language),
    name,
  }),
};

/** Statements by what they do, whether the teller speaks about itself, who stands behind them, and their words. */
export const statementListing: Listing = {
  document: StatementRowsDocument,
  variables: ({ claimType, selfReported, company, figures, name }): NarrowedBy<StatementRowsQueryVariables> => ({
    claimType: chosen(claimType),
    selfReported: selfReported ? selfReported === 'true' : undefined,
    company,
    lacksFigure: figures ? figures !== 'true' : undefined,
    name,
  }),
};
