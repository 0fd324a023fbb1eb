import { LRUCache } from 'lru-cache';
import { DatabaseError, type Connection, type Submittable } from 'pg';
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

type Prepared = 'YES' | 'PERHAPS';

const preparedOn = new WeakMap<Connection, LRUCache<string, Prepared>>();

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
    for (const { name } of this.#statements) prepared?.set(name, 'PERHAPS');
    if (!isRefusal(error)) return this.#settle(error, null);
    // Whoever has the connection next would otherwise wait behind a trip that is not quite over.
    const connection = this.#connection!;
    const over = () => {
      connection.removeListener('readyForQuery', over).removeListener('end', over);
      this.#settle(error, null);
    };
    connection.once('readyForQuery', over).once('end', over);
  }

  handleReadyForQuery(): void {
    this.#settle(undefined, this.#answer);
  }
}

/** Whether PostgreSQL refused one statement and goes on with the next; else the connection is at fault. */
export const isRefusal = (error: Error): boolean => error instanceof DatabaseError && error.severity === 'ERROR';

function execute(connection: Connection, { name, text, values }: NamedStatement): void {
  const prepared = preparedStatements(connection);
  if (prepared.get(name) !== 'YES') {
    prepared.set(name, 'YES');
    // The name may be left from a trip that failed, and closing one that is not costs nothing.
    close(connection, name);
    connection.parse({ name, text, types: [] }, true);
  }
  connection.bind({ statement: name, values: (values as ParameterValue[]).map(parameterText) }, true);
  connection.execute(null, true);
}

/** The names of the statements that are prepared on a connection; what is evicted from them is closed there. */
function preparedStatements(connection: Connection): LRUCache<string, Prepared> {
  let prepared = preparedOn.get(connection);
  if (!prepared) {
    const dispose = (_: Prepared, name: string, reason: string) => {
      if (reason === 'evict') close(connection, name);
    };
    preparedOn.set(connection, (prepared = new LRUCache({ max: mostPrepared, dispose })));
  }
  return prepared;
}

const close = (connection: Connection, name: string) => connection.close({ type: 'S', name }, true);
