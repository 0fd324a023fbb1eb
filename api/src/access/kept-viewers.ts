import { Recent } from '../recent.ts';
import type { Viewer } from './viewer.ts';

/** Milliseconds for which a viewer may be kept, so that a revoked token or an ended role bites within a second. */
const keptFor = 500;

const mostViewers = 1_000;

interface KeptViewer {
  until: number;
  viewer: Promise<Viewer | undefined>;
  /** Known once the viewer is. */
  userId?: string;
}

/** Who came with which credential, for a moment: requests that follow one another closely find out once who asks. */
export class KeptViewers {
  readonly #kept = new Recent<KeptViewer>(mostViewers);

  /** Who comes with a credential; strangers are looked for each time. */
  find(credential: string, look: () => Promise<Viewer | undefined>): Promise<Viewer | undefined> {
    const now = performance.now();
    const found = this.#kept.get(credential);
    if (found && found.until > now) return found.viewer;
    if (found) this.#kept.delete(credential);
    const kept: KeptViewer = { until: now + keptFor, viewer: look() };
    this.#kept.add(credential, kept);
    const isStranger = () => void (this.#kept.get(credential) === kept && this.#kept.delete(credential));
    kept.viewer.then((viewer) => (viewer ? (kept.userId = viewer.userId) : isStranger()), isStranger);
    return kept.viewer;
  }

  /** What changes about a user holds for their next request; whoever is still looked for is looked for anew. */
  forget(userId: string): void {
    for (const [credential, kept] of this.#kept.entries())
      if (kept.userId === undefined || kept.userId === userId) this.#kept.delete(credential);
  }
}
