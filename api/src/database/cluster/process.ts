import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { folderArgument, legible, processOptions, program, type Cluster } from './cluster.ts';
import { lastFault } from './command.ts';
import { readPostmaster } from './postmaster.ts';
import { send, shutDown } from './shut-down.ts';
import { serverSettings } from './settings.ts';
import { StartupError } from '../../errors/startup-error.ts';
import type { Logger } from '../database-server.ts';

/** A PostgreSQL server that is our child process. */
export interface ClusterProcess {
  /** Resolves when it is gone, with "signal …" or "code …"; backends may outlive one that was killed. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it takes connections, however long it has to recover.
 *
 * @param others settings of this one start
 * @throws StartupError with its last words when it ends before that
 */
export async function startProcess(
  cluster: Cluster,
  logger: Logger,
  signal: AbortSignal,
  others: Record<string, string> = {},
): Promise<ClusterProcess> {
  const { settings: address, port } = cluster.address;
  const settings = Object.entries({ ...serverSettings, ...address, port: `${port}`, ...others });
  const args = ['-D', folderArgument(cluster), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(...bounded(program(cluster, 'postgres'), args), {
    ...processOptions(cluster),
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C in the terminal is for us: we stop PostgreSQL after the last request.
    detached: process.platform !== 'win32',
  });
  const words: string[] = [];
  createInterface({ input: child.stderr }).on('line', (said) => {
    const line = legible(said, cluster);
    words.push(line);
    if (words.length > 20) words.shift();
    report(logger, line);
  });
  const interrupt = () => void (child.pid && send(cluster, child.pid, 'INT'));
  process.once('exit', interrupt);
  signal.addEventListener('abort', interrupt);

  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(name ? `signal ${name}` : `code ${code}`));
  }).finally(() => process.off('exit', interrupt));

  while (isRunning() && !isReady(cluster.folder, child.pid)) await Promise.race([ended, delay(10)]);
  signal.removeEventListener('abort', interrupt);
  if (!isRunning()) {
    await Promise.race([finished(child.stderr), delay(1_000)]);
    const why = lastFault(words.join('\n'));
    throw new StartupError(`PostgreSQL did not start in ${cluster.folder} (${await ended}): ${why}`);
  }
  return { ended, stop: async () => void (isRunning() && (await shutDown(cluster, child.pid!, ended))) };
}

/** Kilobytes of memory that each process of PostgreSQL may have, what they share included. */
const mostMemory = 1_500_000;

/**
 * A program with a bound on the memory of each process it makes, where the system has one: a statement that would take
 * the whole machine's fails by itself, as PostgreSQL takes it calmly when there is none left.
 */
function bounded(name: string, args: string[]): [command: string, args: string[]] {
  if (process.platform !== 'linux') return [name, args];
  return ['/bin/sh', ['-c', `ulimit -v ${mostMemory}; exec "$0" "$@"`, name, ...args]];
}

function isReady(folder: string, pid: number | undefined): boolean {
  const postmaster = readPostmaster(folder);
  return postmaster !== undefined && postmaster.pid === pid && postmaster.isReady;
}

function report(logger: Logger, line: string): void {
  const [, level, message] = /^(\w+): {2}(.*)$/.exec(line) ?? [];
  if (level === 'PANIC') logger.error(`PostgreSQL: ${message}`);
  else if (level === 'FATAL' || level === 'WARNING') logger.warn(`PostgreSQL: ${message}`);
  else logger.info(`PostgreSQL: ${message ?? line}`);
}
