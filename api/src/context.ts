import type pg from 'pg';
import type { Viewer } from './access/viewer.ts';
import { unauthenticated } from './errors.ts';
import { agreedInstant, agreeOn } from './read/agreed-past.ts';
import { askAs } from './read/ask-as.ts';
import type { NamedStatement } from './read/one-trip.ts';
import { Snapshot } from './read/snapshot.ts';
import { perform, type Performance, type Stage } from './write/perform.ts';

/** What the resolvers of one request share. */
export interface Context {
  requestId: string;
  viewer?: Viewer;
  /**
   * What a statement that answers all of an operation answers.
   * @throws UNAUTHENTICATED when nobody is signed in.
   */
  ask(statement: NamedStatement): Promise<string | null>;
  /**
   * Makes sure that the past as of some instants changes no more, before a snapshot is taken.
   * @throws BAD_INPUT (NOT_YET) for an instant to come
   */
  agreeOn(instants: readonly string[]): Promise<void>;
  agreedInstant(): Promise<string>;
  /** @throws UNAUTHENTICATED when nobody is signed in. */
  snapshot(): Snapshot;
  /**
   * Performs a verb as the viewer.
   * @throws UNAUTHENTICATED when nobody is signed in, and whatever speaks against it.
   */
  perform(asked: Omit<Performance, 'actor'>): Promise<unknown>;
  close(): Promise<void>;
}

/** What requests read from and write to, as the request role. */
export interface Databases extends Stage {
  /** Only reads. */
  pool: pg.Pool;
}

interface Origin {
  requestId: string;
  viewer?: Viewer;
  /** How the statement failed that was asked before; it is not asked again. */
  failure?: Error;
}

export function makeContext({ pool, ...stage }: Databases, { requestId, viewer, failure }: Origin): Context {
  let snapshot: Snapshot | undefined;
  return {
    requestId,
    viewer,
    async ask(statement) {
      if (!viewer) throw unauthenticated();
      if (failure) throw failure;
      return askAs(pool, viewer, statement);
    },
    agreeOn: (instants) => agreeOn(pool, instants),
    async agreedInstant() {
      if (!viewer) throw unauthenticated();
      return agreedInstant(pool);
    },
    snapshot() {
      if (!viewer) throw unauthenticated();
      return (snapshot ??= new Snapshot(pool, viewer));
    },
    async perform(asked) {
      if (!viewer) throw unauthenticated();
      return perform(stage, { ...asked, actor: viewer });
    },
    async close() {
      await snapshot?.close();
      snapshot = undefined;
    },
  };
}
