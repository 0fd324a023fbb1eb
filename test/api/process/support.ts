import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { embeddedConnections } from '@fupin/api/src/database/embedded/connections.ts';
import { clusterFolder } from '@fupin/api/src/database/embedded/data-folder.ts';
import { readPasswords } from '@fupin/api/src/database/embedded/stored-passwords.ts';
import { isAlive, readPostmaster } from '@fupin/api/src/database/cluster/postmaster.ts';
import type pg from 'pg';
import { afterAll, beforeAll, inject, vi } from 'vitest';
import { copyDataFolder } from '../../support/copy-data-folder.ts';

const api = fileURLToPath(new URL('../../../api', import.meta.url));

export const soon = { timeout: 20_000, interval: 20 };

/** A Fupin that runs as a process of its own. */
export interface Fupin {
  address: string;
  said(): string;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

type Settings = Record<string, string>;

const running = new Map<ChildProcess, Promise<unknown>>();

/** The API started as `pnpm start` does it, on any free port. */
export function launch(settings: Settings) {
  const child = run('src/main.ts', [], settings);
  let said = '';
  child.stdout.on('data', (words) => void (said += words));
  const complaints = text(child.stderr);
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code!)),
  );
  running.set(child, ended);
  const signal: Fupin['signal'] = (name) => void child.kill(name);
  return { said: () => said, complaints, ended, signal };
}

/** The API, when it says that it is ready. */
export async function start(settings: Settings): Promise<Fupin> {
  const fupin = launch(settings);
  const ready = vi.waitUntil(() => /Fupin is ready on (\S+)/.exec(fupin.said())?.[1], { ...soon, timeout: 120_000 });
  const address = await Promise.race([ready, fupin.ended.then(() => undefined)]);
  if (!address) throw new Error(`Fupin ended: ${await fupin.complaints}`);
  return { ...fupin, address };
}

/** `pnpm run token`, to its end. */
export const printToken = (settings: Settings, ...words: string[]) => runScript('print-token.ts', settings, ...words);

/** A script that an operator runs beside a running Fupin, to its end. */
export const runScript = (name: string, settings: Settings, ...words: string[]) =>
  runToEnd(`src/commands/${name}`, settings, ...words);

/** Any script that an operator runs, to its end. */
export async function runToEnd(script: string, settings: Settings, ...words: string[]) {
  const child = run(script, words, settings);
  const ended = new Promise<number | null>((resolve) => void child.once('exit', resolve));
  const [printed, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { printed, complaint, code };
}

function run(script: string, words: string[], settings: Settings) {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    cwd: api,
    env: { PATH, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ends whatever was started and still runs. */
export async function endAll(): Promise<void> {
  for (const [child, ended] of running) {
    child.kill('SIGTERM');
    await ended;
  }
  running.clear();
}

/** A data folder that does not exist yet; after the tests of the file it is gone, and whatever ran on it. */
export function dataFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'fupin-process-'));
  const dataDir = join(parent, 'data');
  afterAll(async () => {
    await endAll();
    // A Fupin that was killed leaves its PostgreSQL behind.
    const pid = readPostmaster(clusterFolder(dataDir))?.pid;
    if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    await vi.waitUntil(() => !pid || !isAlive(pid), soon);
    rmSync(parent, { recursive: true });
  });
  return dataDir;
}

/** A data folder as a Fupin leaves it that migrated, loaded everything and was stopped. */
export function loadedDataFolder(): string {
  const dataDir = dataFolder();
  beforeAll(() => copyDataFolder(inject('world').loadedFolder, dataDir));
  return dataDir;
}

/** How an operator looks behind the curtain of a running Fupin. */
export async function superuser(dataDir: string, database = 'fupin'): Promise<pg.ClientConfig> {
  const passwords = await readPasswords(dataDir);
  return embeddedConnections(readPostmaster(clusterFolder(dataDir))!, passwords!).superuser(database);
}

export function tokensIn(dataDir: string): Record<string, string> {
  return JSON.parse(readFileSync(join(dataDir, 'demo-tokens.json'), 'utf8')) as Record<string, string>;
}

/** Asks for the counties of Lueyang's code. */
export function ask(address: string, token: string | undefined): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: '{ counties(filter: {code: {eq: "610727"}}) { nodes { names { zh } } } }' }),
  });
}

export const lueyang = { data: { counties: { nodes: [{ names: { zh: '略阳县' } }] } } };
