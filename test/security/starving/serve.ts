import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { readConfig } from '@fupin/api/src/config.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { makeRequestPools, makeWay } from '@fupin/api/src/database/request-pool.ts';
import { Budgets, productionLimits } from '@fupin/api/src/budgets/budgets.ts';
import { shareUses } from '@fupin/api/src/budgets/shared-use.ts';
import { listen } from '@fupin/api/src/http/listen.ts';
import { makeHttpServer } from '@fupin/api/src/server.ts';
import type pg from 'pg';
import { pino } from 'pino';

/**
 * To be run as a process of its own: the API over a database of the test run, with the limits of production, whose
 * connections its argument gives; it says its address, and each error it logs.
 */
async function serve({ app, auth }: Record<'app' | 'auth', pg.ClientConfig>): Promise<void> {
  const logger = pino({ level: 'error' });
  const signIn = await makeSignIn(auth);
  const pools = makeRequestPools(app, logger);
  makeWay(pools, logger);
  const budgets = new Budgets(productionLimits);
  await shareUses(budgets, signIn.pool, logger);
  const isReady = () => pools.light.query('select').then(() => true);
  const orm = await connectOrm(app);
  const server = await makeHttpServer({ ...readConfig({}), pools, orm, signIn, budgets, logger, demo: false, isReady });
  console.log(await listen(server, { host: '127.0.0.1', port: 0 }));
}

await serve(JSON.parse(process.argv[2]!) as Parameters<typeof serve>[0]);
