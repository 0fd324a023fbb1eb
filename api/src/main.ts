import type pg from 'pg';
import { pino } from 'pino';
import { startReminders } from './collaboration/reminders.ts';
import { makeSignIn } from './access/sign-in.ts';
import { readConfig } from './config.ts';
import { makeDataFolder } from './database/embedded/data-folder.ts';
import { migrate } from './migrate.ts';
import { connectOrm } from './database/orm.ts';
import { makeRequestPools, makeWay } from './database/request-pool.ts';
import { startDatabaseServer } from './database/server.ts';
import { endWith } from './errors/startup-error.ts';
import { Budgets } from './budgets/budgets.ts';
import { shareUses } from './budgets/shared-use.ts';
import { assertPortIsFree, followRequests, listen } from './http/listen.ts';
import { loadWorld } from './demo/load-world.ts';
import { makeHttpServer } from './server.ts';

/** How long requests under way may take when we stop, and how long all of stopping may. Milliseconds. */
const REQUESTS_END_WITHIN = 10_000;
const ALL_ENDS_WITHIN = 14_000;

/** What runs, each part on those before it; ended in the opposite order. */
const parts = new AsyncDisposableStack();
let isStopping = false;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel });
  await assertPortIsFree(config);
  if (config.demo) await makeDataFolder(config.dataDir);
  const database = parts.adopt(await startDatabaseServer(config, logger), (database) => database.stop());
  const migrations = await migrate(database);
  if (isStopping) return;
  const signIn = parts.adopt(await makeSignIn(database.connection('auth'), config), (signIn) => signIn.close());
  const world = await loadWorld({ database, signIn, config });
  if (isStopping) return;
  const pools = parts.adopt(makeRequestPools(database.connection('app'), logger, config.heavyAtOnce), (pools) =>
    pools.end(),
  );
  if (database.embedded) makeWay(pools, logger);
  const orm = parts.adopt(await connectOrm(database.connection('app')), (orm) => orm.close());
  parts.adopt(startReminders(orm, logger), (reminders) => reminders.stop());
  const budgets = new Budgets(config.limits);
  parts.adopt(await shareUses(budgets, signIn.pool, logger), (sharing) => sharing.stop());
  const isReady = async () => !isStopping && (await answers(pools.light));
  const server = await makeHttpServer({ ...config, pools, orm, signIn, budgets, logger, isReady });
  const endRequests = followRequests(server);
  const address = await listen(server, config);
  parts.defer(() => {
    logger.info('Stopping when the requests under way are answered');
    return endRequests(REQUESTS_END_WITHIN);
  });
  logger.info({ migrations, loaded: world.changed }, `Fupin answers on ${address}`);
  process.stdout.write(welcome(address, world.tokenFile));
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  // Whatever hangs by then loses nothing: PostgreSQL is told to end when we do, and keeps what it acknowledged.
  setTimeout(() => process.exit(0), ALL_ENDS_WITHIN);
  await started;
  await parts.disposeAsync();
  process.exit(0);
}

const answers = (pool: pg.Pool) =>
  pool.query('select').then(
    () => true,
    () => false,
  );

function welcome(address: string, tokenFile: string | undefined): string {
  const token = tokenFile
    ? `$(node -p "JSON.parse(fs.readFileSync('${tokenFile}'))['auditor@demo.fupin']")`
    : '$(pnpm --silent run token EMAIL)';
  return `
  Fupin is ready on ${address}
  Console:  ${address}/
  GraphQL:  ${address}/graphql

  Sign in on the console${tokenFile ? ' as one of the demo people' : ''}, or ask with a token:
  TOKEN=${token}
  curl ${address}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"query":"{ counties(filter: {code: {eq: \\"610727\\"}}) { nodes { names { zh en } } } }"}'

`;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
const started = start().catch((error: unknown) => parts.disposeAsync().finally(() => endWith(error)));
