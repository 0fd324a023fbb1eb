import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where root may keep a copy of programs, best first. */
const systemCaches = ['/var/cache/fupin', '/var/tmp/fupin', join(tmpdir(), 'fupin')];

/**
 * Copies the PostgreSQL package, readable by everyone and writable by root only, into one cache after another,
 * for as long as the caller asks for the next. A copy made earlier is used again.
 */
export function* copyForEveryone(native: string, caches = systemCaches): Generator<string> {
  const { name, version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  for (const cache of caches) {
    const copy = join(cache, `${name!.slice(1).replace('/', '-')}-${version}`);
    try {
      if (!isOurs(cache)) continue;
      if (!existsSync(copy)) copyWhole(native, copy);
    } catch (error) {
      if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      continue;
    }
    yield copy;
  }
}

function copyWhole(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  openToEveryone(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another process may have finished the same copy first.
    if (!existsSync(copy)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** Makes the folder unless it exists; false when somebody else could have put programs there. */
function isOurs(cache: string): boolean {
  if (!existsSync(cache)) {
    mkdirSync(cache, { recursive: true });
    chmodSync(cache, 0o755);
  }
  const found = lstatSync(cache);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
