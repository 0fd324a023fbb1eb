import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from './security-headers.ts';

interface Unparsed {
  status: number;
  message: string;
}

/** What Node refuses before there is a request to route, by its code. */
const refusals: Partial<Record<string, Unparsed>> = {
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The headers of a request may hold at most 16 kB.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, message: 'The chunks of the body carry too much besides the body.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'Headers arrive within 10 seconds, a body within 20.' },
};
const malformed: Unparsed = { status: 400, message: 'The request is no readable HTTP.' };

/** Answers what Node cannot read, or does not wait for any longer, as every other refusal is told. */
export function refuseUnparsed(server: Server): Server {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) =>
    answers.set(socket, response),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const answer = answers.get(socket);
    const isAnswering = answer?.headersSent && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || isAnswering || !socket.writable) return void socket.destroy();
    socket.end(textOf(refusals[error.code ?? ''] ?? malformed));
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const { headers, body } = refusalOf({ status: 417, message: 'No expectation but 100-continue is met.' });
    response.writeHead(417, headers).end(body);
  });
  return server;
}

function refusalOf({ message }: Unparsed): { headers: Record<string, string>; body: string } {
  const requestId = randomUUID();
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_INPUT', requestId } }] });
  return {
    body,
    headers: {
      ...securityHeaders,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    },
  };
}

/** A whole answer, where Node has no response to write it to. */
function textOf(unparsed: Unparsed): string {
  const { headers, body } = refusalOf(unparsed);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${unparsed.status} ${STATUS_CODES[unparsed.status]}\r\n${lines.join('')}\r\n${body}`;
}
