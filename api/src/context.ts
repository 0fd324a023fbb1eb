import type pg from 'pg';
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

export function makeContext(pool: pg.Pool, requestId: string, viewer: Viewer | undefined): Context {
  let snapshot: Snapshot | undefined;
  return {
    requestId,
    viewer,
    snapshot() {
      if (!viewer) throw unauthenticated();
      return (snapshot ??= new Snapshot(pool, viewer));
    },
    async close() {
      await snapshot?.close();
      snapshot = undefined;
    },
  };
}
