import { type Client, type ClientConfig, escapeIdentifier, escapeLiteral } from 'pg';
import { isRefusal, withClient } from './connect.ts';
import { scramVerifier } from './passwords.ts';
import { StartupError } from '../errors/startup-error.ts';

type RoleName = 'fupin_owner' | 'fupin_app' | 'fupin_auth';

const attributes = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';

const settings: Record<RoleName, string[]> = {
  fupin_owner: [],
  fupin_app: [`statement_timeout = '15s'`],
  fupin_auth: ['search_path = auth'],
};

/**
 * Sees to it that a role exists and that `connection` signs in as it.
 * A role that can sign in is left alone, so that several processes may start at once,
 * and attributes that somebody gave it stay for `assertRequestRoleIsSafe` to find.
 */
export async function ensureRole(admin: Client, name: RoleName, connection: ClientConfig): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 1 && (await canSignIn(connection))) return;
  const password = escapeLiteral(scramVerifier(String(connection.password)));
  await admin.query(
    rowCount === 1
      ? `ALTER ROLE ${name} LOGIN PASSWORD ${password}`
      : `CREATE ROLE ${name} LOGIN ${attributes} PASSWORD ${password}`,
  );
  for (const setting of settings[name]) await admin.query(`ALTER ROLE ${name} SET ${setting}`);
}

/** Bytes that sorting and grouping of one connection may write to files, as PostgreSQL takes them. */
const mostTemporaryFiles = '512MB';

/**
 * Bounds the files that statements of requests may write. Only a superuser may set it, or who was granted to: on a given
 * server whose owner may not, an operator does, as the README says.
 */
export async function boundTemporaryFiles(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ may: boolean; is: boolean }>(
    `SELECT has_parameter_privilege(current_user, 'temp_file_limit', 'SET') AS may, EXISTS (
       SELECT FROM pg_db_role_setting JOIN pg_roles ON pg_roles.oid = setrole
       WHERE rolname = 'fupin_app' AND 'temp_file_limit=${mostTemporaryFiles}' = ANY (setconfig)) AS is`,
  );
  if (!rows[0]?.may || rows[0].is) return;
  await admin.query(`ALTER ROLE fupin_app SET temp_file_limit = '${mostTemporaryFiles}'`);
}

const isOwnerRoleHeld = `SELECT pg_has_role(oid, 'USAGE') AS held FROM pg_roles WHERE rolname = 'fupin_owner'`;

/**
 * Lets the policies "to fupin_owner" hold for the connected role, which on a given server has a name of its own.
 *
 * @throws StartupError when the role does not inherit
 */
export async function joinOwnerRole(admin: Client): Promise<void> {
  const { rows: found } = await admin.query<{ held: boolean }>(isOwnerRoleHeld);
  if (found[0]?.held) return;
  if (!found[0]) await admin.query(`CREATE ROLE fupin_owner NOLOGIN ${attributes}`);
  await admin.query('GRANT fupin_owner TO CURRENT_USER');
  const { rows: joined } = await admin.query<{ held: boolean }>(isOwnerRoleHeld);
  if (joined[0]?.held) return;
  throw new StartupError(
    `The role ${admin.user} of DATABASE_URL does not inherit from the roles it is a member of: ` +
      `as a superuser run ALTER ROLE ${escapeIdentifier(admin.user!)} INHERIT;`,
  );
}

/** Whether the password is right; a database that is missing or closed to the role is found out only after it. */
async function canSignIn(connection: ClientConfig): Promise<boolean> {
  try {
    return await withClient(connection, async () => true);
  } catch (error) {
    if (isRefusal(error, '28P01', '28000')) return false;
    if (isRefusal(error, '3D000', '42501')) return true;
    throw error;
  }
}
