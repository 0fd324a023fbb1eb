import { areaLevelsOf, Role } from '@fupin/schema';
import type { WordKey } from '../words/registered.ts';
import type { Draft } from './draft.ts';

/** By the name of a field, what narrows its candidates, as their search takes it; undefined for all. */
const conditions: Partial<Record<string, (draft: Draft) => object | undefined>> = {
  areaId: ({ role }) => {
    const levels = levelsOf(role);
    return levels.length > 0 ? { level: levels } : undefined;
  },
  countyId: () => ({ level: ['COUNTY'] }),
};

const levelsOf = (role: unknown) => (isRole(role) ? areaLevelsOf(role) : []);

const isRole = (typed: unknown): typed is Role => Object.hasOwn(Role, String(typed));

/** Which records a field takes, by what is typed in its form so far: no others are offered. */
export const amongOf = (field: string, draft: Draft): object | undefined => conditions[field]?.(draft);

/** What a field takes, said before anybody searches in vain for something else; undefined where any record will do. */
export function hintOf(field: string, { role }: Draft): WordKey | undefined {
  const levels = field === 'areaId' ? levelsOf(role) : [];
  if (levels.length === 0) return undefined;
  return levels.every((level) => level === 'COUNTY') ? 'act.takes.county' : 'act.takes.countyOrLarger';
}
