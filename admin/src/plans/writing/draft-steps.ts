import { newId } from '../../ui/acting/new-id.ts';
import type { Content } from './content.ts';
import { withoutBlankParts } from './blank-parts.ts';
import { clashesOf, isSame, merged, type Clash, type Side } from './merge.ts';

/** A save that waits for its answer: sent under the same request id until it comes. */
interface Save {
  requestId: string;
  content: Content;
  isFinished: boolean;
  /** When somebody saved it; saves go out in this order. */
  queuedAt: string;
}

/** What the API has of a section that somebody else wrote meanwhile. */
export interface Theirs {
  content: Content;
  version: number;
  /** Whether it was the writer themself, in another place. */
  isOwn: boolean;
}

/** Why the API does not take a save. */
export interface StoredFault {
  code: string;
  refusal: object;
}

/** What of a section is on the device. */
export interface StoredDraft {
  content: Content;
  /** What the API has of it as far as this device knows, and at which version; its own saves among it. */
  base: Content;
  baseVersion: number;
  /** The save that goes out, and what was saved after it. */
  sent?: Save;
  next?: Omit<Save, 'requestId'>;
  /** Where somebody else wrote in the same places, until the writer has chosen. */
  theirs?: Theirs;
  fault?: StoredFault;
  /** Whether its version was closed before it came. */
  isLate?: true;
  /** The part whose form is open. */
  open?: number;
  /** When it was changed last. */
  keptAt?: string;
  /** When the API last had all of it. */
  syncedAt?: string;
}

/** Whether the device has something of a section that the API does not. */
export const isUnsent = ({ content, base, sent, theirs }: StoredDraft): boolean =>
  Boolean(sent ?? theirs) || !isSame(withoutBlankParts(content), withoutBlankParts(base));

/** Whether something was typed after the last save. */
export const isTypedOn = ({ content, base, sent, next }: StoredDraft): boolean =>
  !isSame(content, (next ?? sent)?.content ?? base);

/** A draft begins with what the API has. */
export const begun = (content: Content, baseVersion: number): StoredDraft => ({ content, base: content, baseVersion });

/** What to write on: the device's own draft where it is ahead of what was read, which may be older than its own saves. */
export function takenUp(draft: StoredDraft | undefined, read: Content, version: number): StoredDraft {
  if (draft && (isUnsent(draft) || draft.baseVersion >= version)) return draft;
  const isThere = draft?.open !== undefined && Array.isArray(read) && draft.open < read.length;
  return { ...begun(read, version), ...(isThere && { open: draft.open }) };
}

/** What somebody typed over what they saw; what another window or a merge changed elsewhere meanwhile stays. */
export function typed(draft: StoredDraft, seen: Content, content: Content): StoredDraft {
  if (isSame(draft.content, seen)) return { ...draft, content };
  const mine = clashesOf(seen, draft.content, content).map(({ place }) => [place, 'mine'] as const);
  return { ...draft, content: merged(seen, draft.content, content, new Map(mine)) };
}

/** A save is queued; one that follows an unanswered one keeps its place in the order, as later sections may need it. */
export function queued(draft: StoredDraft, isFinished: boolean, now: string): StoredDraft {
  const { content, sent, next, theirs } = draft;
  if (theirs) return draft;
  const { fault: _over, isLate: _late, ...rest } = draft;
  if (!sent) return { ...rest, sent: { requestId: newId(), content, isFinished, queuedAt: now } };
  return { ...rest, next: { content, isFinished, queuedAt: next?.queuedAt ?? now } };
}

/** The API has what was sent; what was saved after it goes next. */
export function acknowledged(draft: StoredDraft, requestId: string, version: number, now: string): StoredDraft {
  const { sent, next, ...rest } = draft;
  if (sent?.requestId !== requestId) return draft;
  const following = next && { sent: { ...next, requestId: newId() } };
  return { ...rest, ...following, base: sent.content, baseVersion: version, syncedAt: now };
}

/** The API never takes what was sent: it stays on the device with the reason, and what was saved after it goes next. */
export function refused(draft: StoredDraft, requestId: string, fault: StoredFault): StoredDraft {
  const { sent, next, ...rest } = draft;
  if (sent?.requestId !== requestId) return draft;
  return next ? { ...rest, sent: { ...next, requestId: newId() } } : { ...rest, fault };
}

/** The version is not written now: nothing is wrong with what was sent, which stays on the device as if it was not saved yet. */
export function cameTooLate(draft: StoredDraft, requestId: string): StoredDraft {
  const { sent, next: _next, ...rest } = draft;
  return sent?.requestId === requestId ? { ...rest, isLate: true } : draft;
}

/**
 * Somebody else was first: what only one of both changed is put together and goes out again; where both wrote, it waits
 * until the writer has chosen.
 */
export function met(draft: StoredDraft, requestId: string, theirs: Theirs): StoredDraft {
  const { base, content, sent, next, ...rest } = draft;
  if (sent?.requestId !== requestId) return draft;
  if (clashesOf(base, theirs.content, content).length > 0) return { ...rest, base, content, theirs };
  const together = (mine: Content) => merged(base, theirs.content, mine, new Map());
  const { content: saved, isFinished, queuedAt } = next ?? sent;
  return {
    ...rest,
    content: together(content),
    base: theirs.content,
    baseVersion: theirs.version,
    sent: { requestId: newId(), content: together(saved), isFinished, queuedAt },
  };
}

/** The places to choose at. */
export const clashesIn = ({ base, content, theirs }: StoredDraft): readonly Clash[] =>
  theirs ? clashesOf(base, theirs.content, content) : [];

/** Both put together as chosen, place by place, and on its way. */
export function settled(draft: StoredDraft, chosen: ReadonlyMap<string, Side>, now: string): StoredDraft {
  const { theirs, ...rest } = draft;
  if (!theirs) return draft;
  const content = merged(draft.base, theirs.content, draft.content, chosen);
  return queued({ ...rest, content, base: theirs.content, baseVersion: theirs.version }, false, now);
}

/** What the API has is taken, and what was written here instead is gone. */
export function givenUp({ base, baseVersion, theirs, syncedAt }: StoredDraft): StoredDraft {
  return { ...begun(theirs?.content ?? base, theirs?.version ?? baseVersion), ...(syncedAt && { syncedAt }) };
}
