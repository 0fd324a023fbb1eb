import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const built = join(here, 'dist/index.html');
const inputs = [here, join(here, '../schema/src'), join(here, '../pnpm-lock.yaml')];
const ignored = new Set(['dist', 'node_modules']);

/** Whether a file at or under `path` changed after `instant`, in milliseconds. */
function hasNewer(path: string, instant: number): boolean {
  const { mtimeMs, isDirectory } = ((found) => ({ mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() }))(statSync(path));
  if (!isDirectory) return mtimeMs > instant;
  return readdirSync(path).some((name) => !ignored.has(name) && hasNewer(join(path, name), instant));
}

/** Builds the console with Vite, but only when something it is made of is newer than the last build. */
function buildWhenStale(): number {
  if (existsSync(built)) {
    const { mtimeMs } = statSync(built);
    if (!inputs.some((input) => hasNewer(input, mtimeMs))) return 0;
  }
  const vite = join(here, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: here, stdio: 'inherit' });
  return status ?? 1;
}

process.exit(buildWhenStale());
