import { fork } from 'node:child_process';
import { once } from 'node:events';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import type pg from 'pg';

/** PostGraphile over a database, in a process of its own. */
export interface Postgraphile {
  contract: GraphQLSchema;
  /** @throws Error when it refuses. */
  ask(session: Record<string, string>, query: string): Promise<any>;
  stop(): Promise<void>;
}

export async function startPostgraphile(app: pg.ClientConfig): Promise<Postgraphile> {
  const child = fork(new URL('./serve-postgraphile.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    // It tells of names that it gives to two things; what we ask has names of its own.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send({ app });
  const ended = once(child, 'exit').then(() => {
    throw new Error('PostGraphile ended');
  });
  const [{ url }] = (await Promise.race([once(child, 'message'), ended])) as [{ url: string }];
  const ask: Postgraphile['ask'] = async (session, query) => {
    const headers = { 'content-type': 'application/json', 'x-session': JSON.stringify(session) };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(`PostGraphile refuses ${query}\n${JSON.stringify(errors)}`);
    return data;
  };
  return {
    contract: buildClientSchema(await ask({}, getIntrospectionQuery())),
    ask,
    stop: async () => {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
