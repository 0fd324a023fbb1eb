import type { Client } from 'pg';
import { StartupError } from './startup-error.ts';

/** The role that answers requests could get around row-level security. */
export class UnsafeRoleError extends StartupError {
  override name = 'UnsafeRoleError';
}

/**
 * Every power of the connected role, its own or through membership, that row-level security does not hold against. What
 * the policies ask of a session must be unset until a request sets it, also by a setting of the role, database or server.
 */
const powers = `
  SELECT r.rolname AS role, p.power
  FROM pg_roles r
  CROSS JOIN LATERAL (
    SELECT 'is a superuser' AS power WHERE r.rolsuper
    UNION ALL SELECT 'has BYPASSRLS' WHERE r.rolbypassrls
    UNION ALL SELECT 'has CREATEROLE' WHERE r.rolcreaterole
    UNION ALL SELECT 'has REPLICATION' WHERE r.rolreplication
    UNION ALL SELECT 'is a role of the server itself' WHERE starts_with(r.rolname, 'pg_')
    UNION ALL SELECT 'sees every row by policy' WHERE r.rolname = 'fupin_owner'
    UNION ALL SELECT DISTINCT 'owns ' || pg_describe_object(d.classid, d.objid, 0)
    FROM pg_shdepend d
    WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid AND d.deptype = 'o'
      AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND NOT EXISTS (SELECT FROM pg_identify_object(d.classid, d.objid, 0) own WHERE $1 IN (own.schema, own.identity))
    UNION ALL SELECT DISTINCT 'begins with ' || variable[1] || ' set'
    FROM pg_policy, regexp_matches(concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)), $$'(app[.][a-z_]+)'$$, 'g') variable
    WHERE r.rolname = session_user AND current_setting(variable[1], true) <> ''
    UNION ALL SELECT 'fires no triggers' WHERE r.rolname = session_user AND current_setting('session_replication_role') <> 'origin'
  ) p
  WHERE pg_has_role(session_user, r.oid, 'MEMBER')
    AND (r.rolname = session_user OR NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user))
  ORDER BY r.rolname <> session_user, 1, 2
  LIMIT 5`;

/**
 * Holds the role that this client signed in as to what a request role may be: it owns nothing in this database and no
 * database, and it is no superuser, has no BYPASSRLS, CREATEROLE or REPLICATION, nor is it a member of a role that does
 * or of the owner's role, and no session of it begins as somebody.
 *
 * @param ownSchema what it may own all the same
 *
 * @throws UnsafeRoleError with what the role can do
 */
export async function assertRequestRoleIsSafe(client: Client, ownSchema = ''): Promise<void> {
  const { rows } = await client.query<{ role: string; power: string }>(powers, [ownSchema]);
  if (rows.length === 0) return;
  const found = rows.map(({ role, power }) => `${role} ${power}`).join(', ');
  throw new UnsafeRoleError(
    `The role ${client.user} may not answer requests, it could get around row-level security: ${found}`,
  );
}
