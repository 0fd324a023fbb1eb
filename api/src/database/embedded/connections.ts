import type { ClientConfig } from 'pg';
import type { Address } from '../cluster/address.ts';
import { SUPERUSER } from '../cluster/cluster.ts';
import type { Connection } from '../database-server.ts';
import type { Passwords } from './stored-passwords.ts';

/** The database of an embedded server that holds the records. */
export const DATABASE = 'fupin';

/** How each role, and the superuser, connects to an embedded server. */
export function embeddedConnections({ host, port }: Pick<Address, 'host' | 'port'>, passwords: Passwords) {
  const signIn = (user: string, password: string, database: string): ClientConfig => ({
    host,
    port,
    user,
    password,
    database,
    ssl: false,
  });
  const superuser = (database = 'postgres') => signIn(SUPERUSER, passwords.superuser, database);
  const connection: Connection = (role, database = DATABASE) => signIn(`fupin_${role}`, passwords[role], database);
  return { superuser, connection };
}
