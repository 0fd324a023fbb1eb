import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listenAddress } from '../cluster/address.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { setSuperuserPassword } from '../cluster/command.ts';
import { clusterIdentity, handOver, type Identity } from '../cluster/identity.ts';
import { initialise } from '../cluster/initialise.ts';
import { clearLeftovers } from '../cluster/leftovers.ts';
import type { Logger } from '../database-server.ts';
import { runnablePostgres } from './binaries.ts';
import { clusterFolder } from './data-folder.ts';
import { storePasswords, newPasswords, readPasswords, type Passwords } from './stored-passwords.ts';

/**
 * Everything before the start: the data is there, its owner can run PostgreSQL, and the superuser has a password
 * that we know.
 *
 * @param packaged the PostgreSQL package's folder
 */
export async function readyCluster(
  dataDir: string,
  packaged: string,
  logger: Logger,
): Promise<{ cluster: Cluster; passwords: Passwords }> {
  const folder = clusterFolder(dataDir);
  const identity = clusterIdentity(folder);
  const native = runnablePostgres(packaged, identity, logger);
  await initialise({ folder, native, identity });
  if (identity && !belongsTo(identity, folder)) handOver(folder, identity);
  const cluster = { folder, native, identity, address: await listenAddress(folder, identity) };
  return { cluster, passwords: (await readPasswords(dataDir)) ?? (await agreeOnPasswords(dataDir, cluster, logger)) };
}

function belongsTo(identity: Identity, folder: string): boolean {
  return [folder, join(folder, 'PG_VERSION')].every((path) => lstatSync(path).uid === identity.uid);
}

/** For a new cluster, and for one whose passwords are lost, as in a backup of the database alone. */
async function agreeOnPasswords(dataDir: string, cluster: Cluster, logger: Logger): Promise<Passwords> {
  const passwords = newPasswords();
  await clearLeftovers(cluster, logger);
  await setSuperuserPassword(cluster, passwords.superuser);
  await storePasswords(dataDir, passwords);
  return passwords;
}
