import { withClient } from '@fupin/api/src/database/connect.ts';
import { clusterFolder } from '@fupin/api/src/database/embedded/data-folder.ts';
import { readPostmaster } from '@fupin/api/src/database/cluster/postmaster.ts';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ask, endAll, loadedDataFolder, lueyang, soon, start, superuser, tokensIn } from './support.ts';

const home = loadedDataFolder();
let tokens: Record<string, string>;
let rows: Record<string, string>;

beforeAll(async () => {
  const first = await start({ DATA_DIR: home });
  tokens = tokensIn(home);
  rows = await rowsIn(home);
  first.signal('SIGTERM');
  await first.ended;
});
afterEach(endAll);

test('starts again with the same tokens and changes no row', async () => {
  const again = await start({ DATA_DIR: home });
  await vi.waitUntil(() => again.said().includes('"migrations":[],"loaded":false'), soon);
  expect(tokensIn(home)).toEqual(tokens);
  expect(Object.keys(rows).length).toBeGreaterThan(50);
  expect(await rowsIn(home)).toEqual(rows);
  again.signal('SIGTERM');
  expect(await again.ended).toBe(0);
});

test('starts again after it was killed, though its PostgreSQL lives on', async () => {
  const killed = await start({ DATA_DIR: home });
  killed.signal('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  const again = await start({ DATA_DIR: home });
  await vi.waitUntil(() => again.said().includes('outlived the Fupin that started it'), soon);
  expect(await (await ask(again.address, tokens['auditor@demo.fupin'])).json()).toEqual(lueyang);
  expect(await rowsIn(home)).toEqual(rows);
  again.signal('SIGTERM');
  expect(await again.ended).toBe(0);
});

test('answers again after its PostgreSQL died', async () => {
  const fupin = await start({ DATA_DIR: home });
  expect(await (await ask(fupin.address, tokens['auditor@demo.fupin'])).json()).toEqual(lueyang);
  process.kill(readPostmaster(clusterFolder(home))!.pid, 'SIGKILL');
  await vi.waitUntil(
    () => fupin.said().includes('PostgreSQL ended by itself (signal SIGKILL): starting it again'),
    soon,
  );
  await vi.waitUntil(async () => (await fetch(`${fupin.address}/readyz`)).status === 200, soon);
  expect(await (await ask(fupin.address, tokens['auditor@demo.fupin'])).json()).toEqual(lueyang);
  fupin.signal('SIGTERM');
  expect(await fupin.ended).toBe(0);
});

/** Every table's rows, told by the transactions that wrote them; when a token was last used does not count. */
async function rowsIn(home: string): Promise<Record<string, string>> {
  return withClient(await superuser(home), async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and relname not like 'api_token%' order by relname`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ seen: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(xmin::text, ',' order by ctid)), '') as seen from "${name}"`,
      );
      found[name] = rows[0]!.seen;
    }
    return found;
  });
}
