import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@fupin/api/src/database/connect.ts';
import type { DatabaseServer } from '@fupin/api/src/database/database-server.ts';
import { startDatabaseServer } from '@fupin/api/src/database/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, dataFolder, lueyang, printToken, start, superuser, tokensIn } from './support.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const providerFolder = dataFolder();
const home = dataFolder();
const DATABASE_URL = `postgresql://county_it:secret@/programs?host=${encodeURIComponent(join(providerFolder, 'postgres'))}`;
let server: DatabaseServer;

/** A server as a provider hands it out: one role that may make others, its database, and none of ours. */
beforeAll(async () => {
  server = await startDatabaseServer({ dataDir: providerFolder, databaseUrl: undefined }, silent);
  await withClient(await superuser(providerFolder, 'postgres'), async (provider) => {
    await provider.query('DROP DATABASE fupin');
    await provider.query('DROP ROLE fupin_owner, fupin_app, fupin_auth');
    await provider.query(`CREATE ROLE county_it LOGIN CREATEROLE PASSWORD 'secret'`);
    await provider.query('CREATE DATABASE programs OWNER county_it');
  });
});
afterAll(() => server.stop());

test(
  'serves from a given server, without demonstration people unless they are asked for',
  { timeout: 180_000 },
  async () => {
    expect(await printToken({ DATABASE_URL }, 'auditor@demo.fupin')).toEqual({
      printed: '',
      complaint: 'No Fupin has been started on this DATABASE_URL yet: run pnpm start first\n',
      code: 1,
    });

    const real = await start({ DATABASE_URL, DATA_DIR: home });
    expect((await fetch(`${real.address}/readyz`)).status).toBe(200);
    expect((await fetch(`${real.address}/api/demo/people`)).status).toBe(404);
    expect(real.said()).toContain('TOKEN=$(pnpm --silent run token EMAIL)');
    expect((await printToken({ DATABASE_URL }, 'auditor@demo.fupin')).complaint).toBe(
      'Nobody has the email auditor@demo.fupin\n',
    );
    expect(existsSync(home)).toBe(false);
    real.signal('SIGTERM');
    expect(await real.ended).toBe(0);

    const demo = await start({ DATABASE_URL, DATA_DIR: home, DEMO: '1' });
    expect(await (await ask(demo.address, tokensIn(home)['auditor@demo.fupin'])).json()).toEqual(lueyang);
    const { printed } = await printToken({ DATABASE_URL }, 'auditor@demo.fupin');
    expect(await (await ask(demo.address, printed.trim())).json()).toEqual(lueyang);
    demo.signal('SIGTERM');
    expect(await demo.ended).toBe(0);
  },
);
