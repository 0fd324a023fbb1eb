import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';

/** What each contender is told at its start; all sign in to the same database as the same role. */
export interface Surroundings {
  app: pg.ClientConfig;
  /** For finding out who asks; only ours does. */
  auth: pg.ClientConfig;
  /** What says who asks, to be set in every transaction. */
  session: Record<string, string>;
  /** The hand-written statements, by question. */
  statements: Record<string, string>;
}

export interface Started {
  url: string;
  residentMegabytes: number;
}

/** Connections to PostgreSQL that each may have beside ours: all together stay below its hundred. */
export const poolSize = 16;

/** Serves in a process of its own until the process that started it ends; says where, and when asked its memory. */
export function serve(path: string, makeServer: (surroundings: Surroundings) => Promise<Server> | Server): void {
  const start = async (surroundings: Surroundings) => {
    const server = await makeServer(surroundings);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    const tell = () => process.send!({ url, residentMegabytes: process.memoryUsage.rss() / 2 ** 20 } satisfies Started);
    process.on('message', tell);
    tell();
  };
  process.once('message', (surroundings: Surroundings) => void start(surroundings));
  process.once('disconnect', () => process.exit());
}

/** A server that answers the JSON of each request's body with JSON text. */
export function serveJson(answer: (asked: unknown) => Promise<string>): Server {
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    try {
      const text = await answer(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
    }
  };
  return createServer((request, response) => void respond(request, response));
}
