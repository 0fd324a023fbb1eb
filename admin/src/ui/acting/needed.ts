import { roleScope, type Role } from '@fupin/schema';
import type { Draft } from './draft.ts';
import type { FieldDescription } from './verb-description.ts';

/** A rule that asks for a field which the contract lets be left out, or that leaves no place for one. */
interface Need {
  field: string;
  /** What must stand in the same form for the rule to concern it. */
  beside?: string;
  /** Whether what is typed so far makes the rule hold. */
  applies(draft: Draft): boolean;
  /** Whether it may still be missing for now: a plan is saved without it, and not submitted. */
  isLater?: boolean;
}

const isShare = ({ measurement }: Draft): boolean =>
  ['PERCENT', 'RATIO'].includes(((measurement ?? {}) as Draft)['unit'] as string);

/** What the role of a grant is limited to; undefined until it is chosen, and for roles of other kinds. */
const scopeOf = ({ role }: Draft) => (roleScope as Partial<typeof roleScope>)[role as Role];

const needs: readonly Need[] = [
  { field: 'situationAnalysis', applies: () => true, isLater: true },
  { field: 'denominatorId', beside: 'measurement', applies: isShare },
  { field: 'reason', beside: 'isMet', applies: ({ isMet }) => isMet !== true },
  { field: 'organizationId', beside: 'role', applies: (draft) => scopeOf(draft) === 'COMPANY' },
  { field: 'areaId', beside: 'role', applies: (draft) => scopeOf(draft) === 'COUNTY' },
];

/** Fields that what is typed so far leaves no place for. */
const exclusions: readonly Need[] = [
  { field: 'organizationId', beside: 'role', applies: (draft) => ['COUNTY', 'NOTHING'].includes(scopeOf(draft) ?? '') },
  { field: 'areaId', beside: 'role', applies: (draft) => ['COMPANY', 'NOTHING'].includes(scopeOf(draft) ?? '') },
];

const applying = (rules: readonly Need[], fields: readonly FieldDescription[], draft: Draft): readonly Need[] => {
  const names = new Set(fields.map(({ name }) => name));
  return rules.filter(
    ({ field, beside, applies }) => names.has(field) && (!beside || names.has(beside)) && applies(draft),
  );
};

/** The fields of a form that are no longer optional by what is typed in it. */
export const neededIn = (fields: readonly FieldDescription[], draft: Draft): readonly string[] =>
  applying(needs, fields, draft).map(({ field }) => field);

/** Those of them without which nothing is sent. */
export const neededNow = (fields: readonly FieldDescription[], draft: Draft): readonly string[] =>
  applying(needs, fields, draft).flatMap(({ field, isLater }) => (isLater ? [] : [field]));

/** The fields of a form without those that what is typed in it leaves no place for: they are neither shown nor sent. */
export function takenIn(fields: readonly FieldDescription[], draft: Draft): readonly FieldDescription[] {
  const excluded = new Set(applying(exclusions, fields, draft).map(({ field }) => field));
  return fields.filter(({ name }) => !excluded.has(name));
}
