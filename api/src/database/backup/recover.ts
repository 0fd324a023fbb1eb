import type { Cluster } from '../cluster/cluster.ts';
import { startProcess } from '../cluster/process.ts';
import type { Logger } from '../database-server.ts';

/** The log is in its folder already, there is nothing to fetch; every shell knows this, on Windows, too. */
const nothingToFetch = 'exit 1';

/**
 * Lets PostgreSQL replay its log up to an instant, looks at what is there then, and stops it again.
 *
 * @param again lays the files out once more: when nothing was committed after the instant, PostgreSQL does not take the
 * end of the log for it, and the whole log is what is wanted
 */
export async function recover<Seen>(
  cluster: Cluster,
  to: string | undefined,
  logger: Logger,
  look: () => Promise<Seen>,
  again: () => Promise<Cluster>,
): Promise<Seen> {
  try {
    return await replay(cluster, to === undefined ? {} : { recovery_target_time: asSetting(to) }, logger, look);
  } catch (error) {
    if (
      to === undefined ||
      !(error as Error).message.includes('recovery ended before configured recovery target was reached')
    )
      throw error;
    return replay(await again(), {}, logger, look);
  }
}

/** PostgreSQL knows no abbreviation of a zone before it runs. */
const asSetting = (instant: string) => instant.replace('T', ' ').replace('Z', '+00');

async function replay<Seen>(
  cluster: Cluster,
  target: Record<string, string>,
  logger: Logger,
  look: () => Promise<Seen>,
): Promise<Seen> {
  const settings = {
    restore_command: nothingToFetch,
    // Nobody is to look before it has come to the instant.
    hot_standby: 'off',
    recovery_target_timeline: 'current',
    recovery_target_action: 'promote',
    ...target,
  };
  const server = await startProcess(cluster, logger, new AbortController().signal, settings);
  try {
    return await look();
  } finally {
    await server.stop();
  }
}
