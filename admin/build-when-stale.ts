import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const inputs = [here, join(here, '../schema/src'), join(here, '../pnpm-lock.yaml')];
const ignored = new Set(['dist', 'node_modules']);

/** Whether a file at or under `path` changed after `instant`, in milliseconds. */
function hasNewer(path: string, instant: number): boolean {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs > instant;
  return readdirSync(path).some((name) => !ignored.has(name) && hasNewer(join(path, name), instant));
}

function isFresh(): boolean {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) return false;
  const { mtimeMs } = statSync(page);
  return !inputs.some((input) => hasNewer(input, mtimeMs));
}

/**
 * Builds the console with Vite, but only when something it is made of is newer than the last build.
 * Builds aside and moves into place, so that a running server never serves half a console.
 */
function buildWhenStale(): number {
  if (isFresh()) return 0;
  const aside = join(here, 'node_modules', `.console-${process.pid}`);
  const vite = join(here, 'node_modules/vite/bin/vite.js');
  const command = [vite, 'build', '--logLevel', 'warn', '--outDir', aside, '--emptyOutDir'];
  // Whoever builds it, tests too, it is the console that people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { cwd: here, env, stdio: 'inherit' });
  if (status === 0) moveIntoPlace(aside);
  rmSync(aside, { recursive: true, force: true });
  return status ?? 1;
}

/** Of two builds at once the first to arrive stays. */
function moveIntoPlace(aside: string): void {
  rmSync(dist, { recursive: true, force: true });
  try {
    renameSync(aside, dist);
  } catch (error) {
    if (!isFresh()) throw error;
  }
}

process.exit(buildWhenStale());
