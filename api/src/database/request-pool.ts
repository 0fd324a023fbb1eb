import pg from 'pg';
import type { Logger } from 'pino';

/** Requests answered at once; more wait for a connection. */
const mostConnections = 32;

/** Connections of the request role, which see nothing until a viewer is set within a transaction. */
export function makeRequestPool(connection: pg.ClientConfig, logger: Pick<Logger, 'warn'>): pg.Pool {
  const options = '-c timezone=UTC -c jit=off';
  const pool = new pg.Pool({ ...connection, options, max: mostConnections, maxLifetimeSeconds: 1800 });
  // A connection that PostgreSQL ends is replaced at the next use; a statement under way fails by itself.
  pool.on('error', (error) => logger.warn(`A connection ended: ${error.message}`));
  return pool;
}
