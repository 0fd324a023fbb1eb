import { followWal } from '../backup/follow.ts';
import { clearLeftovers } from '../cluster/leftovers.ts';
import { startProcess } from '../cluster/process.ts';
import { supervise } from '../cluster/supervise.ts';
import { withClient } from '../connect.ts';
import type { DatabaseServer, Logger } from '../database-server.ts';
import { databases, prepareDatabase } from '../databases.ts';
import { ensureRole } from '../roles.ts';
import { packagedPostgres } from './binaries.ts';
import { DATABASE, embeddedConnections } from './connections.ts';
import { lockFolder, makeDataFolder } from './data-folder.ts';
import { readyCluster } from './ready-cluster.ts';

type Connections = ReturnType<typeof embeddedConnections>;

/**
 * A PostgreSQL of our own in `<dataDir>/postgres`, reached through a Unix socket and started again when it dies.
 * The folder belongs to this process until `stop`.
 *
 * @param others PostgreSQL's settings that are to differ from `serverSettings`
 * @throws StartupError when the folder is taken or PostgreSQL cannot run here
 */
export async function startEmbeddedServer(
  dataDir: string,
  logger: Logger,
  others: Record<string, string> = {},
): Promise<DatabaseServer> {
  const packaged = packagedPostgres();
  await makeDataFolder(dataDir);
  const unlock = lockFolder(dataDir);
  try {
    const { cluster, passwords } = await readyCluster(dataDir, packaged, logger);
    const { superuser, connection } = embeddedConnections(cluster.address, passwords);
    const supervisor = await supervise(async (signal) => {
      await clearLeftovers(cluster, logger);
      return startProcess(cluster, logger, signal, others);
    }, logger);
    try {
      await prepareServer({ superuser, connection });
    } catch (error) {
      await supervisor.stop();
      throw error;
    }
    const backup = followWal(dataDir, superuser(), logger);
    return {
      embedded: true,
      connection,
      ...databases(superuser, 'fupin_owner'),
      async stop() {
        await backup.stop();
        await supervisor.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function prepareServer({ superuser, connection }: Connections): Promise<void> {
  await withClient(superuser(), async (admin) => {
    await ensureRole(admin, 'fupin_owner', connection('owner'));
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE} OWNER fupin_owner`);
    await admin.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
  });
  await withClient(superuser(DATABASE), (admin) => prepareDatabase(admin, connection('app'), connection('auth')));
}
