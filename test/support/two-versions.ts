import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The console of an API behind a line that can be cut, of which a newer version can be put in its place. */
export interface TwoVersions {
  url: string;
  /** From now on nobody is answered, whatever a browser believes of its line. */
  cut(): void;
  /** From now on everybody is answered again. */
  mend(): void;
  /** From now on another version of the page is served, with a service worker of its own. */
  release(): void;
  stop(): Promise<void>;
}

/** Serves what the API serves, and after a release another page: the same one with a mark. */
export async function serveTwoVersions(api: string): Promise<TwoVersions> {
  const page = await (await fetch(api)).text();
  const worker = await (await fetch(`${api}/service-worker.js`)).text();
  const newPage = page.replace('<head>', '<head><meta name="release" content="second">');
  const newer: Record<string, [type: string, content: string]> = {
    '/': ['text/html', newPage],
    '/index.html': ['text/html', newPage],
    '/service-worker.js': ['text/javascript', worker.replaceAll(hashOf(page), hashOf(newPage))],
  };
  if (newer['/service-worker.js']![1] === worker) throw new Error('The service worker does not know its page');
  let isReleased = false;
  let isCut = false;
  const server = createServer((asked, answer) => {
    if (isCut) return void asked.socket.destroy();
    const own = isReleased ? newer[asked.url!.split('?')[0]!] : undefined;
    if (!own) return void forward(api, asked, answer);
    answer.writeHead(200, { 'content-type': own[0], 'cache-control': 'no-cache' }).end(own[1]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut: () => void (isCut = true),
    mend: () => void (isCut = false),
    release: () => void (isReleased = true),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

function forward(api: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers, url } = asked;
  const further = request(new URL(url!, api), { method, headers }, (answered) => {
    answer.writeHead(answered.statusCode!, answered.headers);
    answered.pipe(answer);
  });
  further.on('error', () => answer.destroy());
  asked.pipe(further);
}
