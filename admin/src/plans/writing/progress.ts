import type { PlanVersionPartsFragment, SectionKind } from '../../generated/graphql.ts';
import { contentOf, isEmpty } from './content.ts';
import type { Remark } from './follow-remarks.ts';
import { sectionKinds, sectionOfPath } from './sections.ts';

export type SectionStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'FINISHED' | 'NEEDS_CHANGE';

/**
 * How far a section has come. After a return, what was remarked on needs a change until it is saved anew; what was
 * not is taken over as it is.
 */
export function statusOf(
  version: PlanVersionPartsFragment,
  kind: SectionKind,
  remarks: readonly Remark[],
): SectionStatus {
  const section = version.sections.find((section) => section.kind === kind);
  const isUntouched = (section?.version ?? 1) === 1;
  if (isUntouched && remarks.some(({ field }) => sectionOfPath(field) === kind)) return 'NEEDS_CHANGE';
  if (isEmpty(contentOf(version, kind))) return section?.isFinished ? 'FINISHED' : 'NOT_STARTED';
  return section?.isFinished || (isUntouched && version.basedOn) ? 'FINISHED' : 'IN_PROGRESS';
}

/** The sections in which something is missing before a version can be submitted, as the API says. */
export function missingOf({ permissions }: PlanVersionPartsFragment): SectionKind[] {
  const reasons = permissions
    .filter(({ action }) => action === 'submitPlanVersion')
    .flatMap((permission) => permission.reasons);
  const missing = reasons.flatMap(({ facts }) => (facts?.['missing'] ?? []) as string[]);
  return sectionKinds.filter((kind) => missing.some((path) => sectionOfPath(path) === kind));
}
