import type { ClientConfig } from 'pg';
import { isPostgresIn, readPostmaster } from '../cluster/postmaster.ts';
import type { Connection } from '../database-server.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { embeddedConnections } from './connections.ts';
import { clusterFolder } from './data-folder.ts';
import { readPasswords } from './stored-passwords.ts';

/**
 * How to connect to the server that another process keeps in a data folder.
 *
 * @throws StartupError when none takes connections there
 */
export async function findEmbeddedServer(dataDir: string): Promise<Connection> {
  return (await connectionsOf(dataDir)).connection;
}

/** The same as its superuser, who copies its files. */
export async function superuserOf(dataDir: string): Promise<ClientConfig> {
  return (await connectionsOf(dataDir)).superuser();
}

async function connectionsOf(dataDir: string) {
  const passwords = await readPasswords(dataDir);
  const folder = clusterFolder(dataDir);
  const postmaster = passwords && readPostmaster(folder);
  if (!postmaster?.isReady || !isPostgresIn(folder, postmaster.pid))
    throw new StartupError(
      `No Fupin is running on ${dataDir}: start one with pnpm start, or set DATA_DIR or DATABASE_URL to the one that runs`,
    );
  return embeddedConnections(postmaster, passwords!);
}
