import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Landmarks, Question } from '../questions/question.ts';
import type { Started, Surroundings } from './contender.ts';

/** What is posted to a contender to ask a question; undefined when it cannot say it. */
type Posted = (question: Question, landmarks: Landmarks) => object | undefined;

export interface Contender {
  name: ContenderName;
  url: string;
  ask: Posted;
  residentMegabytes(): Promise<number>;
}

export type ContenderName = 'ours' | 'hand-written' | 'postgraphile' | 'populate';

const asks: Record<ContenderName, Posted> = {
  ours: ({ document, variables }, landmarks) => ({ query: document, variables: variables?.(landmarks) }),
  'hand-written': ({ name, values }, landmarks) => ({ question: name, values: values?.(landmarks) ?? [] }),
  postgraphile: ({ postgraphile }, landmarks) =>
    postgraphile && { query: postgraphile.document, variables: postgraphile.variables?.(landmarks) },
  populate: ({ populate, document, variables }, landmarks) =>
    populate && { query: document, variables: variables?.(landmarks) },
};

export const contenderNames = Object.keys(asks) as ContenderName[];

/** Starts each contender in a process of its own, ended with `stop`; BENCH_PROFILE keeps CPU profiles in that folder. */
export async function startContenders(
  surroundings: Surroundings,
  stop: AsyncDisposableStack,
): Promise<Record<ContenderName, Contender>> {
  const started = await Promise.all(contenderNames.map((name) => startContender(name, surroundings, stop)));
  return Object.fromEntries(started.map((contender) => [contender.name, contender])) as Record<
    ContenderName,
    Contender
  >;
}

const startContender = async (
  name: ContenderName,
  surroundings: Surroundings,
  stop: AsyncDisposableStack,
): Promise<Contender> => ({ name, ask: asks[name], ...(await startServer(name, surroundings, stop)) });

/** Starts a server of this folder in a process of its own. */
export async function startServer(
  name: string,
  surroundings: Surroundings,
  stop: AsyncDisposableStack,
): Promise<Pick<Contender, 'url' | 'residentMegabytes'>> {
  const profiled = process.env['BENCH_PROFILE'];
  const flags = profiled ? ['--cpu-prof', `--cpu-prof-dir=${join(profiled, name)}`] : [];
  const child = fork(join(import.meta.dirname, `${name}.ts`), {
    // As Fupin is started: a smaller nursery gives its memory back sooner.
    execArgv: ['--max-semi-space-size=16', '--import', 'tsx', ...flags],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  stop.defer(async () => {
    child.disconnect();
    await once(child, 'exit');
  });
  const told = async (message: object): Promise<Started> => {
    child.send(message);
    const ended = once(child, 'exit').then(() => {
      throw new Error(`${name} ended`);
    });
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Started];
    return answer;
  };
  const { url } = await told(surroundings);
  return { url, residentMegabytes: async () => (await told({})).residentMegabytes };
}
