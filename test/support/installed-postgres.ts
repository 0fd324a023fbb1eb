import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type pg from 'pg';
import { vi } from 'vitest';

/** Every version that Fupin says it runs on. */
export const supportedVersions = ['15', '16', '17', '18'];

/** Where versions of PostgreSQL are, each as `16/bin`: where Debian's packages put them, unless POSTGRES_VERSIONS says otherwise. */
const versions = process.env['POSTGRES_VERSIONS'] ?? '/usr/lib/postgresql';

const programsOf = (version: string) => join(versions, version, 'bin');

/** Whether this version is installed here. */
export const isInstalled = (version: string) => existsSync(join(programsOf(version), 'postgres'));

/** A PostgreSQL that no Fupin has prepared. */
export interface InstalledPostgres {
  superuser: pg.ClientConfig;
  /** The address of an empty database, for a role that may make others. */
  databaseUrl: string;
  stop(): Promise<void>;
}

/** Starts an empty server of an installed version, as nobody when we are root, which PostgreSQL refuses to be. */
export async function startInstalledPostgres(version: string): Promise<InstalledPostgres> {
  const identity = process.getuid!() === 0 ? { uid: 65534, gid: 65534 } : {};
  const folder = mkdtempSync(join(tmpdir(), `fupin-pg${version}-`));
  if (identity.uid) chownSync(folder, identity.uid, identity.gid);
  const options = { cwd: folder, ...identity, stdio: 'ignore' as const };
  const initialisation = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];
  execFileSync(join(programsOf(version), 'initdb'), ['-D', 'data', ...initialisation], options);
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(
    join(programsOf(version), 'postgres'),
    ['-D', 'data', ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  const ended = once(server, 'exit');
  const superuser = { host: folder, port: 5432, user: 'postgres', database: 'postgres' };
  const answers = () => withClient(superuser, async () => true).catch(() => false);
  await vi.waitUntil(answers, { timeout: 20_000, interval: 50 });
  await withClient(superuser, async (provider) => {
    await provider.query(`CREATE ROLE county_it LOGIN CREATEROLE PASSWORD 'secret'`);
    await provider.query('CREATE DATABASE programs OWNER county_it');
  });
  return {
    superuser: { ...superuser, database: 'programs' },
    databaseUrl: `postgresql://county_it:secret@/programs?host=${encodeURIComponent(folder)}`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
