import type { Within } from '../../ui/acting/candidates.ts';
import type { PlanVersionPartsFragment } from '../../generated/graphql.ts';

/** Where the parts of a version look for the records that they name: its measures, and the baselines of its county. */
export const withinOf = ({ id, county }: PlanVersionPartsFragment): readonly Within[] => [
  { type: 'PlanVersion', id },
  ...(county ? [{ type: 'Area', id: county.id }] : []),
];

/** The page of a version that writes one section, or that checks all of them. */
export const writingPath = (version: string, page: string): string => `/versions/${version}?section=${page}`;
