import { Client, type ClientConfig } from 'pg';
import type { Connection } from '../database-server.ts';
import { derivedPassword } from '../passwords.ts';
import { StartupError } from '../../errors/startup-error.ts';

/** What DATABASE_URL says. */
export type Address = ClientConfig & { host: string; port: number; user: string; password: string; database: string };

/** @throws StartupError when a part that we need is missing */
export function readAddress(databaseUrl: string): Address {
  const { host, port, user, password, database, ssl } = new Client({ connectionString: databaseUrl });
  if (!user || !password || !database)
    throw new StartupError(
      'DATABASE_URL must name a user, a password and a database: the passwords of the request roles are derived from its password',
    );
  return { host, port, user, password, database, ssl };
}

/**
 * The role of the address is the owner; the request roles get passwords derived from its password, so that all
 * API processes agree on them without keeping anything.
 */
export function givenConnection(address: Address): Connection {
  return (role, database = address.database) => {
    if (role === 'owner') return { ...address, database };
    const user = `fupin_${role}`;
    return { ...address, database, user, password: derivedPassword(address.password, user) };
  };
}

/** Runs `work` and turns whatever PostgreSQL or the network refuses into one line without the password. */
export async function atAddress<T>({ user, host, port, database }: Address, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartupError || !(error instanceof Error)) throw error;
    const why = error.message || 'no answer';
    throw new StartupError(`DATABASE_URL does not work (${user} at ${host}:${port}/${database}): ${why}`, {
      cause: error,
    });
  }
}
