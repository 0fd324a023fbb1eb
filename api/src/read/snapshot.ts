import pg from 'pg';
import { sessionVariables, type Viewer } from '../access/viewer.ts';
import type { Statement } from './statement.ts';

/**
 * What one operation reads: a single read-only snapshot of the database as its viewer may see it.
 * It opens at the first question; every question runs inside its transaction, where the viewer is signed in.
 */
export class Snapshot {
  readonly #pool: pg.Pool;
  readonly #viewer: Viewer;
  #opened?: Promise<pg.PoolClient>;

  constructor(pool: pg.Pool, viewer: Viewer) {
    this.#pool = pool;
    this.#viewer = viewer;
  }

  /** The JSON text that the statement answers, null when it answers nothing. */
  async ask({ text, values }: Statement): Promise<string | null> {
    const client = await (this.#opened ??= this.#open());
    const { rows } = await client.query<{ answer: string | null }>({ text, values: [...values] });
    return rows[0]?.answer ?? null;
  }

  /** Ends the transaction; what was not asked never opened one. */
  async close(): Promise<void> {
    const client = await this.#opened?.catch(() => undefined);
    if (!client) return;
    this.#opened = undefined;
    await client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }

  async #open(): Promise<pg.PoolClient> {
    const client = await this.#pool.connect();
    try {
      await client.query(this.#beginning());
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  /** Everything before the first question, in one message to PostgreSQL. */
  #beginning(): string {
    const settings = Object.entries(sessionVariables(this.#viewer)).map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
    );
    return `begin isolation level repeatable read read only; select ${settings.join(', ')}`;
  }
}
