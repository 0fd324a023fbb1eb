import autocannon from 'autocannon';
import type { Trial } from './agreement.ts';
import type { ContenderName } from './contenders/start-contenders.ts';
import { headersWith, post } from './post.ts';

export interface Measured {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Answers that were no 200, came too late or never. */
  failures: number;
}

/**
 * Loads the contenders in turn, each round beginning with another, so that what disturbs the machine disturbs all;
 * the medians.
 */
export async function load(
  trials: Trial[],
  token: string,
  { connections, rounds, seconds }: { connections: number; rounds: number; seconds: number },
): Promise<Map<ContenderName, Measured>> {
  const measured = new Map<ContenderName, Measured[]>(trials.map(({ contender }) => [contender.name, []]));
  for (let round = 0; round < rounds; round++)
    for (const trial of [...trials.slice(round % trials.length), ...trials.slice(0, round % trials.length)])
      measured.get(trial.contender.name)!.push(await loadOne(trial, token, connections, seconds));
  return new Map([...measured].map(([name, all]) => [name, medians(all)]));
}

async function loadOne(
  { contender, body }: Trial,
  token: string,
  connections: number,
  seconds: number,
): Promise<Measured> {
  const { requests, latency, duration, non2xx, errors, timeouts } = await autocannon({
    url: contender.url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: headersWith(token),
    body: JSON.stringify(body),
  });
  // Who comes next does not share the machine with what is still under way here.
  await post(contender.url, body, token);
  return {
    requestsPerSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    failures: non2xx + errors + timeouts,
  };
}

export const medians = (all: Measured[]): Measured => ({
  requestsPerSecond: median(all.map((each) => each.requestsPerSecond)),
  p50: median(all.map((each) => each.p50)),
  p99: median(all.map((each) => each.p99)),
  failures: all.reduce((sum, { failures }) => sum + failures, 0),
});

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
