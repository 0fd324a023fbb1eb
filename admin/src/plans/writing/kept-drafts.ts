import { del, entries, get, set } from 'idb-keyval';
import type { SectionKind } from '../../generated/graphql.ts';
import type { Content } from './content.ts';
import { isSame } from './merge.ts';

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
  /** When it was kept last. */
  keptAt?: string;
}

/** A draft of one section of one version. */
export interface SectionDraft extends KeptDraft {
  version: string;
  section: SectionKind;
}

const prefix = (user: string) => `plan-draft/${user}/`;
const keyOf = (user: string, version: string, section: SectionKind) => `${prefix(user)}${version}/${section}`;

/** The drafts of one person on this device; where the browser keeps nothing, writing goes on without. */
export const keptDrafts = {
  read: (user: string, version: string, section: SectionKind): Promise<KeptDraft | undefined> =>
    get<KeptDraft>(keyOf(user, version, section)).catch(() => undefined),
  keep: (user: string, version: string, section: SectionKind, draft: KeptDraft): Promise<void> =>
    set(keyOf(user, version, section), { ...draft, keptAt: new Date().toISOString() }).catch(() => undefined),
  forget: (user: string, version: string, section: SectionKind): Promise<void> =>
    del(keyOf(user, version, section)).catch(() => undefined),
  /** Those that say something the API does not have. */
  async unsent(user: string): Promise<SectionDraft[]> {
    const kept = await entries<string, KeptDraft>().catch(() => []);
    return kept
      .filter(([key, { content, base, sent }]) => key.startsWith(prefix(user)) && (sent || !isSame(content, base)))
      .map(([key, draft]) => {
        const [version, section] = key.slice(prefix(user).length).split('/') as [string, SectionKind];
        return { ...draft, version, section };
      });
  },
};
