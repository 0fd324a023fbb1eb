import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { sessionVariables, type Viewer } from '@fupin/api/src/database/viewer.ts';
import { buildContract, printContract } from '@fupin/api/src/contract.ts';
import { buildSchema, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { startApi, tokenOf, type TestApi } from '../../support/api.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { resolvePlainly } from './oracle/plain-resolution.ts';
import { loadSights, type Sight } from './oracle/sight.ts';
import { plantWorld } from './world/planted-world.ts';

export const people = {
  auditor: 'auditor@demo.fupin',
  staff: 'editor@alibaba.demo.fupin',
  rival: 'editor@kuaishou.demo.fupin',
  official: 'editor@lueyang.demo.fupin',
  neighbor: 'editor@dangshan.demo.fupin',
  administrator: 'admin@demo.fupin',
} as const;
export type Reader = keyof typeof people;

type Variables = Record<string, unknown>;

/** The engine and the plain resolution over the same planted world. */
export interface TwoReaders {
  contract: GraphQLSchema;
  /** The engine, over HTTP. */
  api: TestApi;
  resolvePlainly(reader: Reader, text: string, variables: Variables): Promise<ExecutionResult>;
  sight(reader: Reader, asOf?: string): Promise<Sight>;
  database: TestDatabase;
  /** What another program says in the same database to read for somebody. */
  session(reader: Reader): Record<string, string>;
  stop(): Promise<void>;
}

export async function startTwoReaders(seed = 1): Promise<TwoReaders> {
  const database = await cloneDatabase();
  const viewers = await viewersOf(database);
  const companies = [...viewers.values()].flatMap((viewer) => viewer.companies);
  const counties = [...viewers.values()].flatMap((viewer) => viewer.counties);
  await plantWorld(database, { companies, counties }, seed);
  const api = await startApi(database);
  const contract = buildSchema(printContract(await buildContract()));

  const session = (reader: Reader) => sessionVariables(viewers.get(reader)!);
  const loading = new Map<Reader, ReturnType<typeof loadSights>>();
  const sight = async (reader: Reader, asOf?: string) => {
    const load = () => loadSights(database.connection('app'), session(reader));
    const sightAt = await (loading.get(reader) ?? loading.set(reader, load()).get(reader)!);
    return sightAt(asOf);
  };
  return {
    contract,
    api,
    sight,
    database,
    session,
    resolvePlainly: (reader, text, variables) =>
      resolvePlainly(contract, parse(text), variables, (asOf) => sight(reader, asOf)),
    stop: async () => {
      await api.stop();
      await database.drop();
    },
  };
}

async function viewersOf({ connection }: TestDatabase): Promise<Map<Reader, Viewer>> {
  const signIn = await makeSignIn(connection('auth'));
  const viewers = new Map<Reader, Viewer>();
  for (const reader of Object.keys(people) as Reader[]) {
    const viewer = await findViewer(signIn, { authorization: `Bearer ${tokenOf(people[reader])}` });
    viewers.set(reader, viewer!);
  }
  await signIn.close();
  return viewers;
}
