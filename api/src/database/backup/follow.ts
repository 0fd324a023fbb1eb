import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Logger } from '../database-server.ts';
import { clusterFolder } from '../embedded/data-folder.ts';
import { currentSeries, walOf } from './series.ts';
import { copyWal, releaseWal, reservedFrom } from './wal.ts';

/** What was acknowledged longer ago than this is in the backup, too, unless a disk is slow. Milliseconds. */
const INTERVAL = 500;

/**
 * Copies the write-ahead log into the backups as it is written, once there is a first backup; stopping copies the rest.
 * What cannot be copied is held back and tried again; the same fault is said once.
 */
export function followWal(dataDir: string, superuser: ClientConfig, logger: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let copier: Copier | undefined;
  let fault = '';

  async function copy(): Promise<void> {
    const series = await currentSeries(dataDir);
    if (series === undefined) return;
    try {
      if (copier?.series !== series) await copier?.close();
      if (copier?.series !== series) copier = await startCopier(series, superuser);
      await copier.copy(clusterFolder(dataDir));
      fault = '';
    } catch (error) {
      await copier?.close();
      copier = undefined;
      const { message } = error as Error;
      if (message !== fault) logger.error(`The backup in ${series} falls behind: ${message}`);
      fault = message;
    }
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      await copy().catch((error: Error) => logger.error(`Backups cannot be found: ${error.message}`));
      await delay(INTERVAL, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await copy().catch(() => undefined);
    await copier?.close();
  }

  const following = follow();
  return {
    async stop() {
      stopping.abort();
      await following;
    },
  };
}

interface Copier {
  series: string;
  copy(cluster: string): Promise<void>;
  close(): Promise<void>;
}

async function startCopier(series: string, superuser: ClientConfig): Promise<Copier> {
  const client = new Client(superuser);
  client.on('error', () => undefined);
  await client.connect();
  let next = await reservedFrom(client).catch(async (error: unknown) => {
    await client.end();
    throw error;
  });
  if (next === undefined) {
    await client.end();
    throw new Error(
      'it was not reachable for too long, and PostgreSQL threw away what was not copied: run pnpm backup again',
    );
  }
  return {
    series,
    async copy(cluster) {
      const until = await copyWal(client, cluster, walOf({ folder: series }), next!);
      if (until > next!) await releaseWal(client, until);
      next = until;
    },
    close: () => client.end().catch(() => undefined),
  };
}
