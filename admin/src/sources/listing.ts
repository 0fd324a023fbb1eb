import { containing, chosen, withId } from '../ui/lists/conditions.ts';
import {
  DocumentRowsDocument,
  StatementRowsDocument,
  type ClaimType,
  type Language,
  type SourceDocumentFilter,
  type SourceKind,
  type StatementFilter,
} from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Documents by kind, language and title. */
export const documentListing: Listing = {
  document: DocumentRowsDocument,
  order: [
    { field: 'PUBLISHED_ON', direction: 'DESC' },
    { field: 'ID', direction: 'ASC' },
  ],
  filter: ({ kind, language, name }): SourceDocumentFilter => ({
    kind: chosen(kind) as [SourceKind] | undefined,
    language: chosen(language) as [Language] | undefined,
    title: containing(name),
  }),
};

/** Statements by what they do, whether the teller speaks about itself, who stands behind them, and their words. */
export const statementListing: Listing = {
  document: StatementRowsDocument,
  order: [{ field: 'ID', direction: 'ASC' }],
  filter: ({ claimType, selfReported, company, figures, name }): StatementFilter => ({
    claimType: chosen(claimType) as [ClaimType] | undefined,
    selfReported: selfReported ? { eq: selfReported === 'true' } : undefined,
    assertingOrganization: withId(company),
    measurement: figures ? { isNull: figures !== 'true' } : undefined,
    quoteOriginal: containing(name),
  }),
};
