import pg from 'pg';
import type { TimeSpent } from './ask-in-session.ts';
import type { Session } from './session.ts';
import type { Statement } from './statement.ts';

/**
 * What one operation reads: a single read-only snapshot of the database as its session may see it.
 * It opens at the first question; every question runs inside its transaction, which knows who asks.
 */
export class Snapshot {
  readonly #pool: pg.Pool;
  readonly #session: Session;
  readonly #spent: TimeSpent;
  #opened?: Promise<pg.PoolClient>;
  /** When what was asked before is answered: questions of one operation follow one another. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(pool: pg.Pool, session: Session, spent: TimeSpent) {
    this.#pool = pool;
    this.#session = session;
    this.#spent = spent;
  }

  /** The JSON text that the statement answers, null when it answers nothing. */
  ask(statement: Statement): Promise<string | null> {
    const asked = this.#turn.then(() => this.#ask(statement));
    this.#turn = asked.catch(() => undefined);
    return asked;
  }

  async #ask({ text, values }: Statement): Promise<string | null> {
    const client = await (this.#opened ??= this.#open());
    const from = performance.now();
    try {
      const { rows } = await client.query<{ answer: string | null }>({ text, values: [...values] });
      return rows[0]?.answer ?? null;
    } finally {
      this.#spent.milliseconds += performance.now() - from;
    }
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
    const settings = Object.entries(this.#session).map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
    );
    return `begin isolation level repeatable read read only; select ${settings.join(', ')}`;
  }
}
