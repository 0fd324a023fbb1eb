import type { Connection, DatabaseServer, Logger } from './database-server.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import { findEmbeddedServer } from './embedded/running-server.ts';
import { findGivenServer, useGivenServer } from './given/given-server.ts';

/** Which database: the one of a data folder, or one that is given by its address. */
interface DatabaseLocation {
  dataDir: string;
  databaseUrl: string | undefined;
}

/**
 * The database of this process: the one of DATABASE_URL, or else an embedded PostgreSQL in the data folder.
 * Its roles exist, its main database is ready for migrations, and the request role has been proved harmless.
 *
 * @throws StartupError with one line that says what to mend
 */
export async function startDatabaseServer(
  { dataDir, databaseUrl }: DatabaseLocation,
  logger: Logger,
): Promise<DatabaseServer> {
  return databaseUrl === undefined ? startEmbeddedServer(dataDir, logger) : useGivenServer(databaseUrl);
}

/**
 * How to connect to the database of a Fupin that runs already; starts, locks and changes nothing.
 *
 * @throws StartupError when none runs there
 */
export async function findDatabaseServer({ dataDir, databaseUrl }: DatabaseLocation): Promise<Connection> {
  return databaseUrl === undefined ? findEmbeddedServer(dataDir) : findGivenServer(databaseUrl);
}
