import type { EntityManager } from '@mikro-orm/postgresql';
import type { Sql } from './fragments.ts';
import type { RawBuilder } from 'kysely';
import { sessionVariables, type Viewer } from '../access/viewer.ts';

/** How long one statement of a query may run, in milliseconds. */
const statementTimeout = 10_000;

/**
 * What one operation reads: a single read-only snapshot of the database as its viewer may see it.
 * It opens at the first question; every question runs inside its transaction, because Kysely outside
 * one takes another connection, on which nobody is signed in.
 */
export class Snapshot {
  readonly #orm: EntityManager;
  readonly #viewer: Viewer;
  #opened?: Promise<EntityManager>;

  constructor(orm: EntityManager, viewer: Viewer) {
    this.#orm = orm;
    this.#viewer = viewer;
  }

  /** The JSON `answer` of the statement's only row; null when it has none. */
  async ask(statement: Sql): Promise<unknown> {
    const manager = await (this.#opened ??= this.#open());
    const { rows } = await (statement as RawBuilder<{ answer: unknown }>).execute(manager.getKysely());
    return rows[0]?.answer ?? null;
  }

  /** Ends the transaction; nothing can be asked afterwards. */
  async close(): Promise<void> {
    const manager = await this.#opened?.catch(() => undefined);
    if (manager?.isInTransaction()) await manager.rollback();
  }

  async #open(): Promise<EntityManager> {
    const variables = { ...sessionVariables(this.#viewer), statement_timeout: statementTimeout };
    const manager = this.#orm.fork({ session: { variables } });
    await manager.begin({ readOnly: true, isolationLevel: 'repeatable read' as never });
    return manager;
  }
}
