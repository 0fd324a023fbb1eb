import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import type { SignIn } from '@fupin/api/src/access/sign-in.ts';
import { sessionVariables, type Viewer } from '@fupin/api/src/database/viewer.ts';
import { declaredRecords, historyTable } from '@fupin/schema/model';
import pg from 'pg';
import { expect } from 'vitest';
import { tokenOf, type TestApi } from './api.ts';

/** Staff of a rival company and an official of another county: what Alibaba and Lueyang do is nothing to them. */
export const outsiders = ['editor@kuaishou.demo.fupin', 'editor@dangshan.demo.fupin'];

/** How many rows somebody sees of each table and of its past, and a hash of which and as of which transaction. */
type Photograph = Record<string, string>;

/** When a token was last used is the asker's own doing, and an outsider's own things are theirs. */
const own = new Set(['api_token', 'notification', 'look', 'task']);

const tables = declaredRecords().flatMap(({ table }) => (own.has(table) ? [] : [table, historyTable(table)]));

const everything = tables
  .map(
    (table) =>
      `select '${table}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(id::text, it.xmin::text::bigint)), 0) as held from "${table}" it`,
  )
  .join(' union all ');

export interface Outsiders {
  /** Fails when an outsider sees anything else than at first; the message says what was done before. */
  seeNothingMove(afterwards: string): Promise<void>;
  end(): Promise<void>;
}

/** Photographs every table, as row-level security shows it to each outsider. */
export async function watchOutsiders(app: pg.ClientConfig, signIn: SignIn): Promise<Outsiders> {
  const client = new pg.Client(app);
  await client.connect();
  const viewers = await Promise.all(
    outsiders.map(async (email) => (await findViewer(signIn, { authorization: `Bearer ${tokenOf(email)}` }))!),
  );
  const photograph = async (viewer: Viewer): Promise<Photograph> => {
    await client.query('begin');
    for (const [name, value] of Object.entries(sessionVariables(viewer)))
      await client.query('select set_config($1, $2, true)', [name, value]);
    const { rows } = await client.query<{ name: string; held: string }>(everything);
    await client.query('rollback');
    return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
  };
  const photographAll = async () =>
    Object.fromEntries(
      await viewers.reduce<Promise<[string, Photograph][]>>(
        async (before, viewer) => [...(await before), [viewer.email, await photograph(viewer)]],
        Promise.resolve([]),
      ),
    );
  const first = await photographAll();
  return {
    async seeNothingMove(afterwards) {
      expect(await photographAll(), afterwards).toEqual(first);
    },
    end: () => client.end(),
  };
}

/** An API through which each act that was performed is looked at by the outsiders at once. */
export const watched = (api: TestApi, outsiders: Outsiders): TestApi => ({
  ...api,
  async ask(email, query, variables) {
    const answer = await api.ask(email, query, variables);
    if (query.startsWith('mutation') && !answer.errors)
      await outsiders.seeNothingMove(`${email}: ${query} ${JSON.stringify(variables)}`);
    return answer;
  },
});
