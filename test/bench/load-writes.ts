import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { medians, type Measured } from './load.ts';
import { headersWith } from './post.ts';

/** Where to write, and the body that drafts one payment there. */
export interface Writer {
  name: string;
  url: string;
  body: (payment: { requestId: string; commitmentId: string; amount: string; occurredOn: string }) => object;
}

interface Load {
  commitments: string[];
  token: string;
  connections: number;
  rounds: number;
  seconds: number;
}

/** Lets the writers draft payments in turn, round after round; the medians, by name. */
export async function loadWrites(writers: Writer[], load: Load): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured[]>(writers.map(({ name }) => [name, []]));
  for (let round = 0; round < load.rounds; round++)
    for (const writer of round % 2 ? writers.toReversed() : writers)
      measured.get(writer.name)!.push(await loadOne(writer, load));
  return new Map([...measured].map(([name, all]) => [name, medians(all)]));
}

async function loadOne({ url, body }: Writer, { commitments, token, connections, seconds }: Load): Promise<Measured> {
  let sent = 0;
  const payment = () => ({
    requestId: randomUUID(),
    commitmentId: commitments[sent++ % commitments.length]!,
    amount: '1.5',
    occurredOn: '2024-02-01',
  });
  let refused = 0;
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: headersWith(token),
    requests: [
      {
        setupRequest: (request) => ({ ...request, body: JSON.stringify(body(payment())) }),
        onResponse: (_status, text) => void (text.includes('"errors"') && refused++),
      },
    ],
  });
  const { requests, latency, duration, non2xx, errors, timeouts } = await run;
  return {
    requestsPerSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    failures: non2xx + errors + timeouts + refused,
  };
}
