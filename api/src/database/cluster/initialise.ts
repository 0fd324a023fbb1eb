import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderArgument, SUPERUSER, type Cluster } from './cluster.ts';
import { runInCluster } from './command.ts';
import { handOver } from './identity.ts';
import { hostBasedAccess, initialisation } from './settings.ts';
import { StartupError } from '../../errors/startup-error.ts';

const VERSION = '18';

/**
 * Makes the cluster unless it is there. It is made beside its place and moved in when it is whole,
 * so that a start that is killed half-way leaves nothing to repair.
 *
 * @throws StartupError when something else is in its place
 */
export async function initialise(cluster: Omit<Cluster, 'address'>): Promise<void> {
  const version = await foundVersion(cluster.folder);
  if (version === VERSION) return;
  if (version !== undefined)
    throw new StartupError(
      `${cluster.folder} holds a database of PostgreSQL ${version}, this Fupin brings ${VERSION}: set DATA_DIR to another folder`,
    );

  const dataDir = dirname(cluster.folder);
  await removeUnfinished(cluster.folder);
  const unfinished = { ...cluster, folder: await mkdtemp(`${cluster.folder}.new-`) };
  if (cluster.identity) handOver(unfinished.folder, cluster.identity);
  await runInCluster(unfinished, 'initdb', [
    '-D',
    folderArgument(unfinished),
    `--username=${SUPERUSER}`,
    ...initialisation,
  ]);
  await writeFile(join(unfinished.folder, 'pg_hba.conf'), hostBasedAccess, { flush: true });
  await rename(unfinished.folder, cluster.folder);
  await syncFolder(dataDir);
}

/** The PG_VERSION of the folder; undefined when it does not exist or is empty. */
async function foundVersion(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  if (existsSync(join(folder, 'PG_VERSION'))) return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if ((await readdir(folder)).length === 0) return undefined;
  throw new StartupError(`${folder} is not empty and holds no database: set DATA_DIR to another folder`);
}

/** An initdb that outlived the Fupin that started it may still be writing there, until its folder is gone. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const entry of await readdir(dirname(folder)))
    if (entry.startsWith(`${basename(folder)}.new-`))
      await rm(join(dirname(folder), entry), { recursive: true, maxRetries: 20 });
}

async function syncFolder(folder: string): Promise<void> {
  // Windows neither can nor needs to.
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
