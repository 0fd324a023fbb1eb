import { type Client, type ClientConfig, escapeIdentifier } from 'pg';
import { inTransaction, withClient } from './connect.ts';
import type { DatabaseServer } from './database-server.ts';
import { assertRequestRoleIsSafe } from './request-role.ts';
import { boundTemporaryFiles, ensureRole, joinOwnerRole } from './roles.ts';
import { StartupError } from '../errors/startup-error.ts';

/** Any number that no one else uses: the advisory lock under which one process at a time prepares a database. */
const PREPARING = 7_038_114_560;

/**
 * Makes the roles and the schema `auth`, closes the database to everyone else, and proves the roles of requests and of
 * sign-in safe.
 * Changes nothing where all is in place already.
 *
 * @param admin connected to the database as its owner or as a superuser
 */
export async function prepareDatabase(admin: Client, app: ClientConfig, auth: ClientConfig): Promise<void> {
  await inTransaction(admin, async () => {
    await admin.query('SELECT pg_advisory_xact_lock($1)', [PREPARING]);
    await joinOwnerRole(admin);
    await ensureRole(admin, 'fupin_app', app);
    await ensureRole(admin, 'fupin_auth', auth);
    await boundTemporaryFiles(admin);
    await closeDatabase(admin, String(admin.database));
    await prepareSchemas(admin);
  });
  await withClient(app, (client) => assertRequestRoleIsSafe(client));
  await withClient(auth, (client) => assertRequestRoleIsSafe(client, 'auth'));
}

/**
 * Making and dropping databases on a server.
 *
 * @param admin connects to a database by name as a role that may create databases
 */
export function databases(
  admin: (database?: string) => ClientConfig,
  owner: string,
): Pick<DatabaseServer, 'createDatabase' | 'dropDatabase'> {
  return {
    async createDatabase(name, { template } = {}) {
      await withClient(admin(), async (client) => {
        const copied = template === undefined ? '' : `TEMPLATE ${escapeIdentifier(template)}`;
        await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${escapeIdentifier(owner)} ${copied}`);
        // A copy has the schemas of its template, but not its rights to connect.
        await closeDatabase(client, name);
      });
      if (template === undefined) await withClient(admin(name), prepareSchemas);
    },
    async dropDatabase(name) {
      await withClient(admin(), (client) =>
        client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
      );
    },
  };
}

/** Only the request roles and the owner may connect; nobody else may make temporary tables. */
async function closeDatabase(admin: Client, database: string): Promise<void> {
  const name = escapeIdentifier(database);
  await admin.query(
    `REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO fupin_app, fupin_auth`,
  );
}

/** Inside the connected database: `public` takes tables from the owner only, `auth` belongs to the sign-in library. */
async function prepareSchemas(admin: Client): Promise<void> {
  await admin.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  const { rows } = await admin.query<{ owner: string }>(
    `SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'auth'`,
  );
  const owner = rows[0]?.owner;
  if (owner === undefined) await makeAuthSchema(admin);
  else if (owner !== 'fupin_auth')
    throw new StartupError(
      `The schema auth in the database ${admin.database} belongs to ${owner}, but the sign-in library needs it: use a database without one`,
    );
}

async function makeAuthSchema(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ superuser: boolean }>(
    'SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.superuser) {
    await admin.query('CREATE SCHEMA auth AUTHORIZATION fupin_auth');
    return;
  }
  // Whoever is no superuser may give a schema only to a role that it can become.
  await admin.query('GRANT fupin_auth TO CURRENT_USER');
  await admin.query('CREATE SCHEMA auth AUTHORIZATION fupin_auth');
  await admin.query('REVOKE fupin_auth FROM CURRENT_USER');
}
