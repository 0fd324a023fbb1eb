import type { Client } from 'pg';
import { existsSync } from 'node:fs';
import { chmod, copyFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listenAddress } from '../cluster/address.ts';
import type { Cluster } from '../cluster/cluster.ts';
import { clusterIdentity, handOver } from '../cluster/identity.ts';
import { withClient } from '../connect.ts';
import type { Logger } from '../database-server.ts';
import { packagedPostgres, runnablePostgres } from '../embedded/binaries.ts';
import { DATABASE, embeddedConnections } from '../embedded/connections.ts';
import { clusterFolder, lockFolder, makeDataFolder } from '../embedded/data-folder.ts';
import { readPasswords } from '../embedded/stored-passwords.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { secrets } from './base-backup.ts';
import { copyFolder } from './copy-folder.ts';
import { recover } from './recover.ts';
import { findSeries, walOf, type Base, type Series } from './series.ts';

/** What a restored database holds, for whoever restored it to look at. */
interface Restored {
  trail: number;
  last: string | null;
}

/**
 * Restores a database as it was at an instant, or as it was last: nothing that was committed after it is there. It moves
 * to its place when it is whole, and begins a history of its own.
 *
 * @throws StartupError when there is a database already, or no copy is old enough
 */
export async function restore(
  backups: string,
  dataDir: string,
  to: string | undefined,
  logger: Logger,
): Promise<Restored> {
  const { series, base } = choose(await findSeries(backups), to, backups);
  await makeDataFolder(dataDir);
  const unlock = lockFolder(dataDir);
  try {
    const place = clusterFolder(dataDir);
    if (existsSync(place) && (await readdir(place)).length > 0)
      throw new StartupError(
        `${place} holds a database, which a restore would destroy: move it away, or set DATA_DIR to another folder`,
      );
    // A start removes what is called so: nothing of a restore that was cut off stays.
    const unfinished = `${place}.new-restored`;
    const cluster = await layOut(base, series, unfinished, logger);
    for (const name of secrets) {
      if (!existsSync(join(base.folder, name))) continue;
      await copyFile(join(base.folder, name), join(dataDir, name));
      await chmod(join(dataDir, name), 0o600);
    }
    const { superuser } = embeddedConnections(cluster.address, (await readPasswords(dataDir))!);
    const restored = await recover(
      cluster,
      to,
      logger,
      () => withClient(superuser(DATABASE), look),
      () => layOut(base, series, unfinished, logger),
    );
    await rm(place, { recursive: true, force: true });
    await rename(unfinished, place);
    return restored;
  } finally {
    unlock();
  }
}

/** The newest copy that was whole by then. */
function choose(found: Series[], to: string | undefined, backups: string): { series: Series; base: Base } {
  const bases = found
    .flatMap((series) => series.bases.map((base) => ({ series, base })))
    .toSorted((one, other) => Date.parse(one.base.endedAt) - Date.parse(other.base.endedAt));
  const chosen = bases.findLast(({ base }) => to === undefined || Date.parse(base.endedAt) <= Date.parse(to));
  if (chosen) return chosen;
  throw new StartupError(
    bases.length === 0
      ? `${backups} holds no backup`
      : `The first backup in ${backups} is of ${bases[0]!.base.endedAt}: nothing can be restored to an instant before it`,
  );
}

/** Puts a copy and what was written since where PostgreSQL can recover it. */
async function layOut(base: Base, series: Series, folder: string, logger: Logger): Promise<Cluster> {
  await rm(folder, { recursive: true, force: true });
  const identity = clusterIdentity(folder);
  const native = runnablePostgres(packagedPostgres(), identity, logger);
  await copyFolder(join(base.folder, 'postgres'), folder);
  await copyFolder(
    walOf(series),
    join(folder, 'pg_wal'),
    (name) => name >= base.firstSegment && !name.endsWith('.new'),
  );
  await writeFile(join(folder, 'recovery.signal'), '');
  if (identity) handOver(folder, identity);
  return { folder, native, identity, address: await listenAddress(folder, identity) };
}

async function look(client: Client): Promise<Restored> {
  const { rows } = await client.query<Restored>(
    `select count(*)::int as trail, to_char(max(occurred_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last from audit_event`,
  );
  return rows[0]!;
}
