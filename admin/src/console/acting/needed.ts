import type { Draft } from './draft.ts';
import type { FieldDescription } from './verb-description.ts';

/** A rule that asks for a field which the contract lets be left out. */
interface Need {
  field: string;
  /** What must stand in the same form for the rule to concern it. */
  beside?: string;
  /** Whether what is typed so far makes it needed. */
  applies(draft: Draft): boolean;
  /** Whether it may still be missing for now: a plan is saved without it, and not submitted. */
  isLater?: boolean;
}

const isShare = ({ measurement }: Draft): boolean =>
  ['PERCENT', 'RATIO'].includes(((measurement ?? {}) as Draft)['unit'] as string);

const needs: readonly Need[] = [
  { field: 'situationAnalysis', applies: () => true, isLater: true },
  { field: 'denominatorId', beside: 'measurement', applies: isShare },
  { field: 'reason', beside: 'isMet', applies: ({ isMet }) => isMet !== true },
];

const needsIn = (fields: readonly FieldDescription[], draft: Draft): readonly Need[] => {
  const names = new Set(fields.map(({ name }) => name));
  return needs.filter(
    ({ field, beside, applies }) => names.has(field) && (!beside || names.has(beside)) && applies(draft),
  );
};

/** The fields of a form that are no longer optional by what is typed in it. */
export const neededIn = (fields: readonly FieldDescription[], draft: Draft): readonly string[] =>
  needsIn(fields, draft).map(({ field }) => field);

/** Those of them without which nothing is sent. */
export const neededNow = (fields: readonly FieldDescription[], draft: Draft): readonly string[] =>
  needsIn(fields, draft).flatMap(({ field, isLater }) => (isLater ? [] : [field]));
