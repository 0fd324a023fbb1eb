import { areaLevelsOf, Role } from '@fupin/schema';
import type { Draft } from './draft.ts';

/** By the name of a field, the condition that its candidates fulfil, as the contract writes it; undefined for all. */
const conditions: Partial<Record<string, (draft: Draft) => object | undefined>> = {
  areaId: ({ role }) => {
    const levels = isRole(role) ? areaLevelsOf(role) : [];
    return levels.length > 0 ? { level: { in: levels } } : undefined;
  },
  countyId: () => ({ level: { eq: 'COUNTY' } }),
};

const isRole = (typed: unknown): typed is Role => Object.hasOwn(Role, String(typed));

/** Which records a field takes, by what is typed in its form so far: no others are offered. */
export const amongOf = (field: string, draft: Draft): object | undefined => conditions[field]?.(draft);
