import type { StoredDraft } from './draft-steps.ts';

/** Why a draft no longer goes on by itself: its version is no longer written, or nobody has touched it for long. */
export type Stranding = 'CLOSED' | 'OLD';

const longest = 30 * 24 * 60 * 60 * 1000;

/** Drafts are never dropped: those that are stranded are offered for copying out. */
export function strandingOf(
  { keptAt }: Pick<StoredDraft, 'keptAt'>,
  mayWrite: boolean,
  now: Date,
): Stranding | undefined {
  if (!mayWrite) return 'CLOSED';
  return keptAt !== undefined && now.getTime() - Date.parse(keptAt) > longest ? 'OLD' : undefined;
}
