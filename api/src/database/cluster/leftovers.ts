import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';
import { isAlive, isPostgresIn, postgresProcessesIn, readPostmaster } from './postmaster.ts';
import { send, shutDown } from './shut-down.ts';
import { socketPath } from './address.ts';
import type { Logger } from '../database-server.ts';

/**
 * Clears what killed processes left behind, so that PostgreSQL can start: a server that outlived its Fupin, backends that
 * outlived their server, and lock files that would be misread. Call it only while holding the folder's lock.
 */
export async function clearLeftovers(cluster: Cluster, logger: Logger): Promise<void> {
  const { folder } = cluster;
  const pid = readPostmaster(folder)?.pid;
  if (pid !== undefined && isPostgresIn(folder, pid)) {
    logger.warn(`PostgreSQL (process ${pid}) outlived the Fupin that started it: stopping it, then starting anew`);
    await shutDown(
      cluster,
      pid,
      gone(() => isPostgresIn(folder, pid)),
    );
  } else if (pid === undefined || isAlive(pid)) {
    // PostgreSQL stumbles over an empty file and takes a stranger with the number for itself; a dead number it clears.
    await rm(join(folder, 'postmaster.pid'), { force: true });
  }
  await endBackends(cluster);
  await rm(socketPath(cluster.address), { force: true });
  await rm(`${socketPath(cluster.address)}.lock`, { force: true });
}

/** A busy backend does not notice that its server died, and PostgreSQL does not start beside it. */
async function endBackends(cluster: Cluster): Promise<void> {
  for (const pid of postgresProcessesIn(cluster.folder)) send(cluster, pid, 'KILL');
  await gone(() => postgresProcessesIn(cluster.folder).length > 0);
}

async function gone(isThere: () => boolean): Promise<void> {
  while (isThere()) await delay(10);
}
