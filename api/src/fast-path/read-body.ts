import type { IncomingMessage } from 'node:http';

/** The text of a request's body; a request that breaks off never has one. */
export const readBody = (request: IncomingMessage): Promise<string> =>
  new Promise((read) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => read(Buffer.concat(chunks).toString('utf8')));
  });
