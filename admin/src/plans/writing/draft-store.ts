import { entries, get, update } from 'idb-keyval';
import type { SectionKind } from '../../generated/graphql.ts';
import { isUnsent, type StoredDraft } from './draft-steps.ts';

/** A draft of one section of one version. */
export interface SectionDraft extends StoredDraft {
  version: string;
  section: SectionKind;
}

/** Whose draft of which section. */
export interface DraftPlace {
  user: string;
  version: string;
  section: SectionKind;
}

const prefix = (user: string) => `plan-draft/${user}/`;
const keyOf = ({ user, version, section }: DraftPlace): string => `${prefix(user)}${version}/${section}`;

/** Where the browser keeps nothing, writing goes on in memory. */
const inMemory = new Map<string, StoredDraft>();

const listeners = new Set<() => void>();
const channel = new BroadcastChannel('fupin.drafts');
channel.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

/** The drafts of sections on this device, which all its windows share. */
export const draftStore = {
  /** Changes a draft in one step that nothing comes between, whichever window it is; undefined forgets it. */
  async change<Changed extends StoredDraft | undefined>(
    place: DraftPlace,
    step: (draft: StoredDraft | undefined) => Changed,
  ): Promise<Changed> {
    const key = keyOf(place);
    let changed!: Changed;
    const take = (draft: StoredDraft | undefined) => {
      changed = step(draft);
      return changed && changed !== draft ? { ...changed, keptAt: new Date().toISOString() } : changed;
    };
    await update<StoredDraft | undefined>(key, take).catch(() => {
      const draft = take(inMemory.get(key));
      if (draft) inMemory.set(key, draft);
      else inMemory.delete(key);
    });
    tell();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than ours
    channel.postMessage(key);
    return changed;
  },

  read: (place: DraftPlace): Promise<StoredDraft | undefined> =>
    get<StoredDraft | undefined>(keyOf(place))
      .catch(() => undefined)
      .then((draft) => draft ?? inMemory.get(keyOf(place))),

  /** All of one person. */
  async of(user: string): Promise<SectionDraft[]> {
    const drafts = (await all()).filter(([key]) => key.startsWith(prefix(user)));
    return drafts.map(([key, draft]) => {
      const [version, section] = key.slice(prefix(user).length).split('/') as [string, SectionKind];
      return { ...draft, version, section };
    });
  },

  /** Those that say something the API does not have. */
  unsent: async (user: string): Promise<SectionDraft[]> => (await draftStore.of(user)).filter(isUnsent),

  forget: (place: DraftPlace): Promise<undefined> => draftStore.change(place, () => undefined),

  /** Calls whenever a draft changes, in this window or another. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

async function all(): Promise<[string, StoredDraft][]> {
  const stored = await entries<string, StoredDraft | undefined>().catch(() => []);
  return [...stored, ...inMemory].flatMap(([key, draft]) => (draft ? [[key, draft] as [string, StoredDraft]] : []));
}
