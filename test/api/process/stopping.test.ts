import { Agent, get } from 'node:http';
import { once } from 'node:events';
import { clusterFolder } from '@fupin/api/src/database/embedded/data-folder.ts';
import { isPostgresIn, readPostmaster } from '@fupin/api/src/database/cluster/postmaster.ts';
import pg from 'pg';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { ask, endAll, launch, loadedDataFolder, lueyang, soon, start, superuser, tokensIn } from './support.ts';

const home = loadedDataFolder();
afterEach(endAll);

test('answers the requests under way, says that it is not ready, and ends with 0 whatever else it is told', async () => {
  const fupin = await start({ DATA_DIR: home });
  expect((await fetch(`${fupin.address}/readyz`)).status).toBe(200);
  const release = await holdUpRequests();
  const slow = ask(fupin.address, tokensIn(home)['auditor@demo.fupin']);
  await vi.waitUntil(() => isAnybodyWaiting(), soon);
  fupin.signal('SIGTERM');
  await vi.waitUntil(async () => (await fetch(`${fupin.address}/readyz`)).status === 503, soon);
  expect((await fetch(`${fupin.address}/healthz`)).status).toBe(200);
  fupin.signal('SIGTERM');
  fupin.signal('SIGINT');
  await release();
  const answer = await slow;
  expect(await answer.json()).toEqual(lueyang);
  expect(answer.headers.get('connection')).toBe('close');
  expect(await fupin.ended).toBe(0);
  expect(readPostmaster(clusterFolder(home))).toBeUndefined();
});

test('does not wait for connections on which nothing is asked', async () => {
  const fupin = await start({ DATA_DIR: home });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const [response] = await once(get(`${fupin.address}/healthz`, { agent }), 'response');
  response.resume();
  await vi.waitUntil(() => Object.values(agent.freeSockets).flat().length === 1, soon);
  const told = performance.now();
  fupin.signal('SIGTERM');
  expect(await fupin.ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(3_000);
});

test('ends with 0 within 15 seconds though a request never ends, and takes PostgreSQL with it', async () => {
  const fupin = await start({ DATA_DIR: home });
  await holdUpRequests();
  const endless = ask(fupin.address, tokensIn(home)['auditor@demo.fupin']).catch(() => 'cut');
  await vi.waitUntil(() => isAnybodyWaiting(), soon);
  const pid = readPostmaster(clusterFolder(home))!.pid;
  const told = performance.now();
  fupin.signal('SIGTERM');
  expect(await endless).toBe('cut');
  expect(performance.now() - told).toBeGreaterThan(9_000);
  expect(await fupin.ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(15_000);
  await vi.waitUntil(() => !isPostgresIn(clusterFolder(home), pid), soon);
});

test('stops also while it starts, and leaves no PostgreSQL', async () => {
  const fupin = launch({ DATA_DIR: home });
  await vi.waitUntil(() => fupin.said().includes('ready to accept connections'), soon);
  fupin.signal('SIGTERM');
  expect(await fupin.ended).toBe(0);
  expect(readPostmaster(clusterFolder(home))).toBeUndefined();
});

/** Nobody can find out who asks until the returned function is called or the test is over. */
async function holdUpRequests(): Promise<() => Promise<void>> {
  const client = new pg.Client(await superuser(home));
  // The test may end with the server that it is connected to.
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  await client.query('begin; lock table app_user in access exclusive mode');
  return async () => void (await client.query('rollback'));
}

async function isAnybodyWaiting(): Promise<boolean> {
  const client = new pg.Client(await superuser(home));
  await client.connect();
  const { rowCount } = await client.query(`select from pg_locks where not granted`);
  await client.end();
  return rowCount! > 0;
}
