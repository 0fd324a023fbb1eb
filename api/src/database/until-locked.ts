import { setTimeout as delay } from 'node:timers/promises';
import { StartupError } from '../errors/startup-error.ts';

/** Whoever waits for a lock holds up everybody who comes after: no longer than this. Milliseconds. */
export const lockPatience = 1_000;

/** Between two tries, in which those who were held up get on. */
const pause = 500;
const mostTries = 60;

const lockNotAvailable = '55P03';

/**
 * Does what needs locks on tables that others use, again and again until it gets them; each try is undone as a whole.
 * @throws StartupError when somebody holds them for more than a minute
 */
export async function untilLocked<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      if (tries === mostTries)
        throw new StartupError(
          'The tables cannot be migrated while a transaction holds them: end it (pg_stat_activity shows it), then start again',
          { cause: error },
        );
      await delay(pause);
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === lockNotAvailable || (cause !== undefined && isLockTimeout(cause));
}
