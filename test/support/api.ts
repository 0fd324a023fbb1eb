import type { Server } from 'node:http';
import { pino } from 'pino';
import { inject } from 'vitest';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { makeRequestPools } from '@fupin/api/src/database/request-pool.ts';
import { Budgets, type BudgetLimits } from '@fupin/api/src/budgets/budgets.ts';
import { shareUses } from '@fupin/api/src/budgets/shared-use.ts';
import { listen } from '@fupin/api/src/http/listen.ts';
import { readConfig, type Config } from '@fupin/api/src/config.ts';
import { makeHttpServer } from '@fupin/api/src/server.ts';
import { sharedDatabase, type TestDatabase } from './database.ts';

/** What the API said: the HTTP status and the body. */
interface Answer<Data = Record<string, never>> {
  status: number;
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; requestId?: string } & Record<string, unknown>;
  }[];
}

/** A running API over a test database. */
export interface TestApi {
  url: string;
  /** Asks as a demo person, or as a stranger when nobody is named. */
  ask<Data = any>(email: string | undefined, query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Lets somebody ask who is none of the demo people. */
  introduce(email: string, token: string): void;
  stop(): Promise<void>;
}

/** What tests may ask that are not about limits: they ask as one person in a second what takes people an hour. */
const generous: BudgetLimits = { operations: 1_000_000, points: 1_000_000_000, atOnce: 1_000, lightAtOnce: 1_000 };

interface Settings extends Partial<Omit<Config, 'limits'>> {
  limits?: Partial<BudgetLimits>;
}

/**
 * Starts the API on a free port, over the shared world unless another database is given. With limits it counts what
 * people ask together with every other API on that database.
 */
export async function startApi(database?: TestDatabase, { limits, ...settings }: Settings = {}): Promise<TestApi> {
  const { connection } = database ?? (await sharedDatabase());
  const config = { ...readConfig({}), demo: true, ...settings };
  const signIn = await makeSignIn(connection('auth'), config);
  const logger = pino({ level: 'error' });
  const pools = makeRequestPools(connection('app'), logger);
  const budgets = new Budgets({ ...generous, ...limits });
  const sharing = limits && (await shareUses(budgets, signIn.pool, logger));
  const orm = await connectOrm(connection('app'));
  const server = await makeHttpServer({
    ...config,
    pools,
    budgets,
    orm,
    signIn,
    logger,
    isReady: async () => true,
  });
  const url = await listen(server, { host: '127.0.0.1', port: 0 });
  const introduced = new Map<string, string>();
  return {
    url,
    introduce: (email, token) => void introduced.set(email, token),
    ask: askAt(url, (email) => introduced.get(email) ?? tokenOf(email)),
    stop: async () => {
      await closeServer(server);
      await sharing?.stop();
      await pools.end();
      await orm.close();
      await signIn.close();
    },
  };
}

/** Asks the API at an address in English, with the bearer token of whoever is named. */
export function askAt(url: string, tokenOf: (email: string) => string | undefined): TestApi['ask'] {
  return async (email, query, variables) => {
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(email && { authorization: `Bearer ${tokenOf(email)}` }),
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<any>, 'status'>) };
  };
}

export function tokenOf(email: string): string {
  const token = inject('world').tokens[email];
  if (!token) throw new Error(`${email} is no demo person`);
  return token;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
