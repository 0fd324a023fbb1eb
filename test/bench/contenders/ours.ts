import { pino } from 'pino';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { makeRequestPools } from '@fupin/api/src/database/request-pool.ts';
import { Budgets } from '@fupin/api/src/budgets/budgets.ts';
import { readConfig } from '@fupin/api/src/config.ts';
import { makeHttpServer } from '@fupin/api/src/server.ts';
import { serve } from './contender.ts';

// The server as it runs in production: it finds out who asks from the bearer token of each request.
serve('/graphql', async ({ app, auth }) => {
  const logger = pino({ level: 'error' });
  const [pools, signIn] = [makeRequestPools(app, logger), await makeSignIn(auth)];
  const budgets = new Budgets({ operations: Infinity, points: Infinity, atOnce: Infinity, lightAtOnce: Infinity });
  const orm = await connectOrm(app);
  return makeHttpServer({
    ...readConfig({}),
    pools,
    budgets,
    orm,
    signIn,
    logger,
    demo: false,
    isReady: async () => true,
  });
});
