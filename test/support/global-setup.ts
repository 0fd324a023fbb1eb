import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { migrate } from '@fupin/api/src/migrate.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startEmbeddedServer } from '@fupin/api/src/database/embedded/embedded-server.ts';
import { loadWorld } from '@fupin/api/src/demo/load-world.ts';
import { copyDataFolder } from './copy-data-folder.ts';
import type { World } from './database.ts';

const silent = { info: () => undefined, warn: () => undefined, error: console.error };

/** Nothing of a test run has to outlive a crash of the machine, so nothing waits for the disk. */
const withoutDisk = { fsync: 'off', full_page_writes: 'off' };

/**
 * One PostgreSQL for the whole run, with the migrated and loaded database that every test copies or reads. Its data
 * folder is copied before it is used: a test of a Fupin in a process of its own starts from another copy of that.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'fupin-test-'));
  const dataDir = join(folder, 'data');
  const loadedFolder = join(folder, 'loaded');
  const running = new AsyncDisposableStack();
  running.defer(() => rm(folder, { recursive: true, force: true }));
  try {
    const tokens = await makeWorld(dataDir);
    copyDataFolder(dataDir, loadedFolder);
    const server = running.adopt(await startEmbeddedServer(dataDir, silent, withoutDisk), (server) => server.stop());
    await server.createDatabase('shared_world', { template: 'fupin' });
    const { host, port } = server.connection('owner');
    project.provide('world', { dataDir, loadedFolder, host: host!, port: port!, tokens });
  } catch (error) {
    await running.disposeAsync();
    throw error;
  }
  return () => running.disposeAsync();
}

async function makeWorld(dataDir: string): Promise<World['tokens']> {
  const server = await startEmbeddedServer(dataDir, silent, withoutDisk);
  try {
    await migrate(server);
    return await loadTokens(server, dataDir);
  } finally {
    await server.stop();
  }
}

async function loadTokens(server: DatabaseServer, dataDir: string): Promise<World['tokens']> {
  const signIn = await makeSignIn(server.connection('auth'));
  try {
    const { tokenFile } = await loadWorld({ database: server, signIn, config: { demo: true, dataDir } });
    return JSON.parse(await readFile(tokenFile!, 'utf8')) as World['tokens'];
  } finally {
    await signIn.close();
  }
}
