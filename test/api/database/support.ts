import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

type Connection = ReturnType<DatabaseServer['connection']>;

/** A logger that remembers what was said. */
export function notebook() {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  return { lines, info: note, warn: note, error: note };
}

/** An embedded server in `dataDir` that is stopped when the test is over. */
export async function started(dataDir: string, logger = notebook()): Promise<DatabaseServer> {
  const server = await startDatabaseServer({ dataDir, databaseUrl: undefined }, logger);
  onTestFinished(() => server.stop());
  return server;
}

/** A data folder that does not exist yet, for one test. */
export function dataFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'fupin-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  return join(parent, 'data');
}

/** A data folder that all tests of a file share, with a database made in it before the first of them. */
export function sharedDataFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'fupin-test-'));
  const dataDir = join(parent, 'data');
  beforeAll(async () => (await startDatabaseServer({ dataDir, databaseUrl: undefined }, notebook())).stop(), 20_000);
  afterAll(() => rmSync(parent, { recursive: true }), 20_000);
  return dataDir;
}

/** One statement on a connection of its own; its rows. */
export async function rowsOf(
  connection: Connection,
  statement: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  return withClient(connection, async (client) => (await client.query(statement, values)).rows);
}

/** How an operator with the data folder signs in as superuser. */
export function superuser(server: DatabaseServer, dataDir: string, database = 'postgres'): Connection {
  const passwords = JSON.parse(readFileSync(join(dataDir, 'passwords.json'), 'utf8')) as { superuser: string };
  return { ...server.connection('owner', database), user: 'postgres', password: passwords.superuser };
}

/** The process number of the PostgreSQL that runs in a data folder. */
export function postgresIn(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Another Fupin process on the folder, see support/start-database.ts. */
export function anotherFupin(dataDir: string) {
  const script = fileURLToPath(new URL('../../support/start-database.ts', import.meta.url));
  const api = fileURLToPath(new URL('../../../api', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    cwd: api,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stored: number[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => stored.push(Number(line)));
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  return { stored, complaints, ended, kill: () => child.kill('SIGKILL') };
}
