import { LRUCache } from 'lru-cache';
import type { Connection, Submittable } from 'pg';
import type { Instants } from './agreed-past.ts';
import { parameterText, type ParameterValue } from './parameter-text.ts';
import type { Statement } from './statement.ts';

/** A statement that a connection prepares once, under its name. */
export interface NamedStatement extends Statement {
  name: string;
  instants?: Instants;
}

/** Statements that PostgreSQL keeps prepared on one connection. */
const mostPrepared = 200;

const preparedOn = new WeakMap<Connection, LRUCache<string, true>>();

/**
 * Several statements in one message, to be given to `client.query`: PostgreSQL runs all that stands before one Sync as one
 * transaction. node-postgres by itself waits for each answer before it sends the next statement, and would need `begin`
 * and `commit` to hold them together. Answers the only value of the last one, as text.
 */
export class OneTrip implements Submittable {
  readonly #statements: readonly NamedStatement[];
  readonly #settle: (error: Error | undefined, answer: string | null) => void;
  #connection?: Connection;
  #row: string | null = null;
  #answer: string | null = null;

  constructor(
    statements: readonly NamedStatement[],
    settle: (error: Error | undefined, answer: string | null) => void,
  ) {
    this.#statements = statements;
    this.#settle = settle;
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.stream.cork();
    for (const statement of this.#statements) execute(connection, statement);
    connection.sync();
    connection.stream.uncork();
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.#row = fields[0] ?? null;
  }

  handleCommandComplete(): void {
    this.#answer = this.#row;
    this.#row = null;
  }

  /** PostgreSQL skipped whatever stood after the fault; which statements it prepared before is not known. */
  handleError(error: Error): void {
    const prepared = this.#connection && preparedOn.get(this.#connection);
    for (const { name } of this.#statements) prepared?.delete(name);
    this.#settle(error, null);
  }

  handleReadyForQuery(): void {
    this.#settle(undefined, this.#answer);
  }
}

function execute(connection: Connection, { name, text, values }: NamedStatement): void {
  const prepared = preparedStatements(connection);
  if (!prepared.get(name)) {
    prepared.set(name, true);
    // The name may be left from a trip that failed, and closing one that is not costs nothing.
    close(connection, name);
    connection.parse({ name, text, types: [] }, true);
  }
  connection.bind({ statement: name, values: (values as ParameterValue[]).map(parameterText) }, true);
  connection.execute(null, true);
}

/** The names of the statements that are prepared on a connection; what is evicted from them is closed there. */
function preparedStatements(connection: Connection): LRUCache<string, true> {
  let prepared = preparedOn.get(connection);
  if (!prepared) {
    const dispose = (_: true, name: string, reason: string) => {
      if (reason === 'evict') close(connection, name);
    };
    preparedOn.set(connection, (prepared = new LRUCache({ max: mostPrepared, dispose })));
  }
  return prepared;
}

const close = (connection: Connection, name: string) => connection.close({ type: 'S', name }, true);
