import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { sessionVariables } from '@fupin/api/src/database/viewer.ts';
import type { Surroundings } from './contenders/contender.ts';
import { startServer } from './contenders/start-contenders.ts';
import { openDatabase, type BenchDatabase } from './database/open-database.ts';
import { countDrafts, promiseMoney } from './database/promise-money.ts';
import { loadWrites, type Writer } from './load-writes.ts';
import { readOptions } from './options.ts';
import { describeMachine, describeMemory, row, shown } from './report.ts';

const options = readOptions('writes', process.argv.slice(2), process.env);
const say = (text: string) => process.stdout.write(`${text}\n`);

const document = `mutation ($input: DraftDisbursementInput!) { draftDisbursement(input: $input) { id version } }`;

await using stop = new AsyncDisposableStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop.disposeAsync().finally(() => process.exit(1)));
say(describeMachine());
const database = stop.use(await openDatabase(options));
const token = database.tokens['editor@alibaba.demo.fupin']!;
const surroundings = await surroundingsOf(database);
const [ours, handWritten] = await Promise.all([
  startServer('ours', surroundings, stop),
  startServer('hand-written-writes', surroundings, stop),
]);
const writers: Writer[] = [
  {
    name: 'ours',
    url: ours.url,
    body: ({ amount, ...payment }) => ({
      query: document,
      variables: { input: { ...payment, amount: { amount, currency: 'CNY' } } },
    }),
  },
  { name: 'hand-written', url: handWritten.url, body: (payment) => payment },
];
say(`Payments drafted a second (p50, p99 in ms), median of ${options.rounds} rounds of ${options.seconds} s\n`);
const headings = ['writers', 'ours', 'hand-written', 'ours ÷ hand-written'];
say(`${row(headings)}\n${row(headings.map(() => '---'))}`);
for (const connections of options.connections) {
  const commitments = await promiseMoney(database.connection('owner'));
  const measured = await loadWrites(writers, { ...options, connections, commitments, token });
  const [mine, theirs] = writers.map(({ name }) => measured.get(name)!);
  const ratio = (mine!.requestsPerSecond / theirs!.requestsPerSecond).toFixed(2);
  say(row([String(connections), shown(mine!), shown(theirs!), ratio]));
  const { drafts, events } = await countDrafts(database.connection('owner'), commitments);
  if (drafts !== events) throw new Error(`${drafts} payments were drafted, and ${events} events tell of it`);
}
const named = [
  { name: 'ours', ...ours },
  { name: 'hand-written', ...handWritten },
];
say(`\n${await describeMemory(named)}\n${describeMachine()}`);

/** What says that Alibaba's editor drafts payments. */
async function surroundingsOf({ connection }: BenchDatabase): Promise<Surroundings> {
  const signIn = await makeSignIn(connection('auth'));
  try {
    const viewer = await findViewer(signIn, { authorization: `Bearer ${token}` });
    return {
      app: connection('app'),
      auth: connection('auth'),
      session: {
        ...sessionVariables(viewer!),
        'app.user_name': viewer!.name,
        'app.demo': String(viewer!.demo),
        'app.verb': 'draftDisbursement',
        'app.acting_role': 'CSR_EDITOR',
        'app.reason': '',
      },
      statements: {},
    };
  } finally {
    await signIn.close();
  }
}
