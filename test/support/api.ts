import type { Server } from 'node:http';
import { pino } from 'pino';
import { inject } from 'vitest';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { connectOrm } from '@fupin/api/src/database/orm.ts';
import { makeRequestPool } from '@fupin/api/src/database/request-pool.ts';
import { listen } from '@fupin/api/src/listen.ts';
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

/** Starts the API on a free port, over the shared world unless another database is given. */
export async function startApi(database?: TestDatabase, settings: Partial<Config> = {}): Promise<TestApi> {
  const { connection } = database ?? (await sharedDatabase());
  const config = { ...readConfig({}), demo: true, ...settings };
  const signIn = await makeSignIn(connection('auth'), config);
  const logger = pino({ level: 'error' });
  const pool = makeRequestPool(connection('app'), logger);
  const orm = await connectOrm(connection('app'));
  const server = await makeHttpServer({
    ...config,
    pool,
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
    ask: async (email, query, variables) => {
      const headers = {
        'content-type': 'application/json',
        ...(email && { authorization: `Bearer ${introduced.get(email) ?? tokenOf(email)}` }),
      };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer<any>, 'status'>) };
    },
    stop: async () => {
      await closeServer(server);
      await pool.end();
      await orm.close();
      await signIn.close();
    },
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
