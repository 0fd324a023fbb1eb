import { CountyRowsDocument, type CountyRowsQueryVariables } from '../generated/graphql.ts';
import type { Listing, NarrowedBy } from '../providers/data-provider.ts';

/** Counties by province, by the year they left the list of poor counties, and by name in any language or pinyin. */
export const countyListing: Listing = {
  document: CountyRowsDocument,
  variables: ({ province, left, name }): NarrowedBy<CountyRowsQueryVariables> => ({
    province,
    name,
    neverListed: left === 'never',
    wasListed: left !== undefined && left !== 'never',
    ...(left && /^\d+$/.test(left) ? { leftFrom: `${left}-01-01`, leftUntil: `${left}-12-31` } : {}),
  }),
};
