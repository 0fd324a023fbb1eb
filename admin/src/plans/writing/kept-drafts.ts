import { del, get, set } from 'idb-keyval';
import type { SectionKind } from '../../generated/graphql.ts';
import type { Content } from './content.ts';

/** What of a section is kept on the device until the API has it. */
export interface KeptDraft {
  content: Content;
  /** What the section said when the writing began, and at which version. */
  base: Content;
  baseVersion: number;
  /** A save on its way, sent again under the same request id until it is answered. */
  sent?: { requestId: string; content: Content; isFinished: boolean };
  /** The part whose form is open. */
  open?: number;
}

const keyOf = (user: string, version: string, section: SectionKind) => `plan-draft/${user}/${version}/${section}`;

/** The drafts of one person on this device; where the browser keeps nothing, writing goes on without. */
export const keptDrafts = {
  read: (user: string, version: string, section: SectionKind): Promise<KeptDraft | undefined> =>
    get<KeptDraft>(keyOf(user, version, section)).catch(() => undefined),
  keep: (user: string, version: string, section: SectionKind, draft: KeptDraft): Promise<void> =>
    set(keyOf(user, version, section), draft).catch(() => undefined),
  forget: (user: string, version: string, section: SectionKind): Promise<void> =>
    del(keyOf(user, version, section)).catch(() => undefined),
};
