import { setTimeout as delay } from 'node:timers/promises';
import type { ClusterProcess } from './process.ts';
import type { Logger } from '../database-server.ts';

const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** A server that lived this long had nothing wrong with its start. */
const STEADY = 60_000;

/**
 * Starts the server and starts it again whenever it ends, at first at once and then with longer and longer pauses.
 *
 * @throws what the first start throws; later failures are logged and tried again
 */
export async function supervise(
  start: (signal: AbortSignal) => Promise<ClusterProcess>,
  logger: Logger,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let running = await start(stopping.signal);

  async function keepRunning(): Promise<void> {
    let startedAt = Date.now();
    let pause = SHORTEST_PAUSE;
    for (;;) {
      const how = await running.ended;
      if (stopping.signal.aborted) return;
      logger.error(`PostgreSQL ended by itself (${how}): starting it again`);
      if (Date.now() - startedAt > STEADY) pause = SHORTEST_PAUSE;
      for (let isUp = false; !isUp; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
        if (stopping.signal.aborted) return;
        isUp = await tryStart();
      }
      startedAt = Date.now();
    }
  }

  async function tryStart(): Promise<boolean> {
    try {
      running = await start(stopping.signal);
      // Asked to stop while it became ready: whoever asked saw only the one before.
      if (stopping.signal.aborted) await running.stop();
      return true;
    } catch (error) {
      logger.error((error as Error).message);
      return false;
    }
  }

  const watch = keepRunning();
  return {
    async stop() {
      stopping.abort();
      await running.stop();
      await watch;
    },
  };
}
