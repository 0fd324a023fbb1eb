import { type Client, escapeIdentifier } from 'pg';
import { isRefusal, withClient } from '../connect.ts';
import type { Connection, DatabaseServer } from '../database-server.ts';
import { databases, prepareDatabase } from '../databases.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { atAddress, givenConnection, readAddress } from './address.ts';

const OLDEST_VERSION = 15;

/** Nobody waits longer to hear that the address does not answer. Milliseconds. */
const PATIENCE = 10_000;

/**
 * A PostgreSQL that somebody else runs, made ready for Fupin.
 *
 * @throws StartupError when the address does not work, or with the SQL to run where the owner lacks a right
 */
export async function useGivenServer(databaseUrl: string): Promise<DatabaseServer> {
  const address = readAddress(databaseUrl);
  const connection = givenConnection(address);
  await atAddress(address, () =>
    withClient({ ...address, connectionTimeoutMillis: PATIENCE }, async (owner) => {
      await assertUsable(owner);
      await prepareDatabase(owner, connection('app'), connection('auth')).catch((error: unknown) =>
        explain(owner, error),
      );
    }),
  );
  return {
    embedded: false,
    connection,
    ...databases((database) => connection('owner', database), address.user),
    stop: async () => undefined,
  };
}

/**
 * How to connect to a given server on which a Fupin has been started before.
 *
 * @throws StartupError when the address does not work, or no Fupin ever did there
 */
export async function findGivenServer(databaseUrl: string): Promise<Connection> {
  const address = readAddress(databaseUrl);
  const connection = givenConnection(address);
  const trial = { ...connection('auth'), connectionTimeoutMillis: PATIENCE };
  await atAddress(address, () =>
    withClient(trial, async () => undefined).catch((error: unknown) => {
      if (!isRefusal(error, '28P01', '28000', '42501')) throw error;
      throw new StartupError('No Fupin has been started on this DATABASE_URL yet: run pnpm start first', {
        cause: error,
      });
    }),
  );
  return connection;
}

async function assertUsable(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; owns: boolean; owner: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
            pg_has_role(datdba, 'USAGE') AS owns, datdba::regrole::text AS owner
     FROM pg_database WHERE datname = current_database()`,
  );
  const server = rows[0]!;
  if (server.number < OLDEST_VERSION * 10_000)
    throw new StartupError(`DATABASE_URL is PostgreSQL ${server.version}, Fupin needs ${OLDEST_VERSION} or newer`);
  if (!server.owns)
    throw new StartupError(
      `The database ${client.database} belongs to ${server.owner}, not to ${client.user} of DATABASE_URL: as a superuser run ` +
        `ALTER DATABASE ${escapeIdentifier(client.database!)} OWNER TO ${escapeIdentifier(client.user!)};`,
    );
}

/** Turns "permission denied" while the roles are made into the SQL that a superuser has to run once. */
async function explain(client: Client, error: unknown): Promise<never> {
  if (!isRefusal(error, '42501')) throw error;
  const owner = escapeIdentifier(client.user!);
  const { rows } = await client.query<{ names: string | null }>(
    `SELECT string_agg(rolname, ', ' ORDER BY rolname) AS names FROM pg_roles
     WHERE rolname IN ('fupin_owner', 'fupin_app', 'fupin_auth')`,
  );
  const grant = rows[0]!.names === null ? '' : ` GRANT ${rows[0]!.names} TO ${owner} WITH ADMIN OPTION;`;
  throw new StartupError(
    `The role ${client.user} of DATABASE_URL may not manage the roles of Fupin (${error.message}): ` +
      `as a superuser run ALTER ROLE ${owner} CREATEROLE;${grant}`,
    { cause: error },
  );
}
