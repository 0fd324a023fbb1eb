import { findViewer } from '@fupin/api/src/access/find-viewer.ts';
import { makeSignIn } from '@fupin/api/src/access/sign-in.ts';
import { sessionVariables } from '@fupin/api/src/database/viewer.ts';
import { agree, type Trial } from './agreement.ts';
import type { Surroundings } from './contenders/contender.ts';
import { startContenders } from './contenders/start-contenders.ts';
import { openDatabase, type BenchDatabase } from './database/open-database.ts';
import { findLandmarks } from './landmarks.ts';
import { load } from './load.ts';
import { readOptions } from './options.ts';
import { planningOf } from './planner-share.ts';
import { questions } from './questions/questions.ts';
import { describeMachine, describeMemory, describePast, tableHead, tableRow, type Result } from './report.ts';

const options = readOptions('reads', process.argv.slice(2), process.env);
/** Whoever takes longer for a lone answer, in milliseconds, would give too few in a round to compare. */
const tooSlowToLoad = options.seconds * 400;
const say = (text: string) => process.stdout.write(`${text}\n`);

await using stop = new AsyncDisposableStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop.disposeAsync().finally(() => process.exit(1)));
say(describeMachine());
const database = stop.use(await openDatabase(options));
const surroundings = await surroundingsOf(database);
const contenders = await startContenders(surroundings, stop);
const all = Object.values(contenders);
const landmarks = await findLandmarks(database, contenders);
say(
  `${options.size} ledger entries; requests/s (p50, p99 in ms), median of ${options.rounds} rounds of ${options.seconds} s\n`,
);
say(tableHead);
const asked = questions.filter(({ name }) => name.includes(options.only));
const results: Result[] = [];
for (const question of asked) {
  const trials = await agree(question, landmarks, all, database.token);
  const loaded = trials.filter((trial): trial is Trial => 'body' in trial && trial.aloneTook < tooSlowToLoad);
  for (const connections of options.connections) {
    const measured = await load(loaded, database.token, { ...options, connections });
    const result = { question, connections, trials, measured };
    results.push(result);
    say(tableRow(result));
  }
}
say(`\n${await describeMemory(all)}\n${describePast(results)}\n${describeMachine()}\n\nWhat PostgreSQL says of ours:`);
const planning = await planningOf(surroundings, landmarks);
for (const [question, trials] of new Map(results.map((result) => [result.question, result.trials]))) {
  const ours = trials.filter((trial): trial is Trial => 'body' in trial && trial.contender === contenders.ours);
  const alone = await load(ours, database.token, { connections: 1, rounds: 3, seconds: 1 });
  const answeredIn = 1000 / alone.get('ours')!.requestsPerSecond;
  say(await planning(question, Number.isFinite(answeredIn) ? answeredIn : ours[0]!.aloneTook));
}

async function surroundingsOf({ connection, token }: BenchDatabase): Promise<Surroundings> {
  const signIn = await makeSignIn(connection('auth'));
  try {
    const viewer = await findViewer(signIn, { authorization: `Bearer ${token}` });
    return {
      app: connection('app'),
      auth: connection('auth'),
      session: { ...sessionVariables(viewer!), statement_timeout: '10000' },
      statements: Object.fromEntries(questions.map(({ name, statement }) => [name, statement])),
    };
  } finally {
    await signIn.close();
  }
}
