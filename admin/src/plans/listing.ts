import { chosen, named, withId } from '../ui/lists/conditions.ts';
import { PlanRowsDocument, type CountyPlanFilter, type PlanVersionState } from '../generated/graphql.ts';
import type { Listing } from '../providers/data-provider.ts';

/** Plans by company, state of the version in force or in work, and name of the county. */
export const planListing: Listing = {
  document: PlanRowsDocument,
  order: [{ field: 'ID', direction: 'DESC' }],
  filter: ({ company, state, name, county }): CountyPlanFilter => ({
    company: withId(company),
    county: county ? withId(county) : name ? { names: named(name) } : undefined,
    currentVersion: state ? { state: chosen(state) as [PlanVersionState] } : undefined,
  }),
};
