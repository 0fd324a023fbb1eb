import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './access/viewer.ts';
import { unauthenticated } from './errors.ts';
import { Snapshot } from './read/snapshot.ts';

/** What the resolvers of one request share. */
export interface Context {
  requestId: string;
  viewer?: Viewer;
  /** @throws UNAUTHENTICATED when nobody is signed in. */
  snapshot(): Snapshot;
  close(): Promise<void>;
}

export function makeContext(orm: EntityManager, requestId: string, viewer: Viewer | undefined): Context {
  let snapshot: Snapshot | undefined;
  return {
    requestId,
    viewer,
    snapshot() {
      if (!viewer) throw unauthenticated();
      return (snapshot ??= new Snapshot(orm, viewer));
    },
    close: async () => snapshot?.close(),
  };
}
