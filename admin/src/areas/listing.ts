import { named } from '../ui/lists/conditions.ts';
import { CountyRowsDocument, type AreaFilter } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Counties by province, by the year they left the list of poor counties, and by name in any language or pinyin. */
export const countyListing: Listing = {
  document: CountyRowsDocument,
  order: [{ field: 'CODE', direction: 'ASC' }],
  filter: ({ province, left, name }): AreaFilter => ({
    and: [
      province ? { or: [{ parent: { id: { eq: province } } }, { parent: { parent: { id: { eq: province } } } }] } : {},
      { names: named(name) },
    ],
    designations: designationOf(left),
  }),
};

function designationOf(left: string | undefined): AreaFilter['designations'] {
  if (!left) return undefined;
  if (left === 'never') return { none: { scheme: ['NATIONAL_POVERTY_COUNTY'] } };
  const ended = left === 'any' ? {} : { endedOn: { earliest: { gte: `${left}-01-01`, lte: `${left}-12-31` } } };
  return { some: { scheme: ['NATIONAL_POVERTY_COUNTY'], ...ended } };
}
