import pg from 'pg';
import type { Logger } from 'pino';

/** Requests answered at once; more wait for a connection. */
const mostConnections = 32;

/** How long one statement may run, in milliseconds. */
const statementTimeout = 10_000;

/** What holds on every connection from its start, so that no request has to say it. */
const settings = {
  timezone: 'UTC',
  jit: 'off',
  statement_timeout: statementTimeout,
  default_transaction_read_only: 'on',
};

/** Connections of the request role, which only read, and see nothing until a viewer is set within a transaction. */
export function makeRequestPool(connection: pg.ClientConfig, logger: Pick<Logger, 'warn'>): pg.Pool {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const pool = new pg.Pool({ ...connection, options, max: mostConnections, maxLifetimeSeconds: 1800 });
  // A connection that PostgreSQL ends is replaced at the next use; a statement under way fails by itself.
  pool.on('error', (error) => logger.warn(`A connection ended: ${error.message}`));
  // The pool listens only while nobody uses the connection; without a listener its end would be the end of the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
