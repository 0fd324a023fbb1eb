import { LRUCache } from 'lru-cache';
import type { Viewer } from '../database/viewer.ts';

/** Milliseconds for which a viewer is cached, so that a revoked token or an ended role bites within a second. */
const ttl = 500;

const max = 1_000;

interface Entry {
  viewer: Promise<Viewer | undefined>;
  /** Known once the viewer is. */
  userId?: string;
}

/** Who came with which credential: requests that follow one another closely find out once who asks. */
export class ViewerCache {
  readonly #entries = new LRUCache<string, Entry>({ max, ttl });

  /** Who comes with a credential; strangers are looked for each time. */
  find(credential: string, look: () => Promise<Viewer | undefined>): Promise<Viewer | undefined> {
    const cached = this.#entries.get(credential);
    if (cached) return cached.viewer;
    const entry: Entry = { viewer: look() };
    this.#entries.set(credential, entry);
    const isStranger = () => void (this.#entries.peek(credential) === entry && this.#entries.delete(credential));
    entry.viewer.then((viewer) => (viewer ? (entry.userId = viewer.userId) : isStranger()), isStranger);
    return entry.viewer;
  }

  /** What changes about a user holds for their next request; whoever is still looked for is looked for anew. */
  forget(userId: string): void {
    const ofUser = [...this.#entries.entries()].filter(([, entry]) => (entry.userId ?? userId) === userId);
    for (const [credential] of ofUser) this.#entries.delete(credential);
  }
}
