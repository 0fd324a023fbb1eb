import { readSql } from '@fupin/schema/model';
import type { Client } from 'pg';
import { StartupError } from '../errors/startup-error.ts';

/** The role that answers requests could get around row-level security. */
export class UnsafeRoleError extends StartupError {
  override name = 'UnsafeRoleError';
}

const powers = readSql('./powers-of-role.sql', import.meta.url);

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
