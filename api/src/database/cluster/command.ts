import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { folderArgument, legible, processOptions, program, SUPERUSER, type Cluster } from './cluster.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { scramVerifier } from '../passwords.ts';

type Place = Pick<Cluster, 'folder' | 'native' | 'identity'>;

/**
 * Runs a program of PostgreSQL to its end.
 *
 * @throws StartupError with its last words when it fails
 */
export async function runInCluster(
  place: Place,
  name: 'postgres' | 'initdb',
  args: string[],
  input = '',
): Promise<void> {
  const child = spawn(program(place, name), args, { ...processOptions(place), stdio: ['pipe', 'ignore', 'pipe'] });
  // A program that ends without reading its input is told of by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  const [words, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (code === 0) return;
  throw new StartupError(
    `${name} failed in ${place.folder} (${signal ?? `code ${code}`}): ${legible(lastFault(words), place)}`,
  );
}

/** The line that says why: the last FATAL, PANIC or error, or else the last of all. */
export function lastFault(words: string): string {
  const lines = words.trim().split('\n');
  return lines.findLast((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? '';
}

/** Sets the superuser's password on a cluster that is not running, which needs no password. */
export async function setSuperuserPassword(place: Place, password: string): Promise<void> {
  const statement = `ALTER ROLE ${SUPERUSER} PASSWORD '${scramVerifier(password)}'\n`;
  await runInCluster(place, 'postgres', ['--single', '-j', '-D', folderArgument(place), 'postgres'], statement);
}
