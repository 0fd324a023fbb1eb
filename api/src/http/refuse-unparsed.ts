import { randomUUID } from 'node:crypto';
import {
  STATUS_CODES,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { Sentence } from '../errors/sentence.ts';
import { askerLanguage } from './asker-language.ts';
import { sentences } from './sentences.ts';
import { securityHeaders } from './security-headers.ts';

interface Unparsed {
  status: number;
  sentence: Sentence;
}

/** What Node refuses before there is a request to route, by its code. */
const refusals: Partial<Record<string, Unparsed>> = {
  HPE_HEADER_OVERFLOW: { status: 431, sentence: sentences.headersTooLong({ kilobytes: 16 }) },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, sentence: sentences.chunksTooLong },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, sentence: sentences.tooSlow },
};
const malformed: Unparsed = { status: 400, sentence: sentences.malformed };

/** Answers what Node cannot read, or does not wait for any longer, as every other refusal is told. */
export function refuseUnparsed(server: Server): Server {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) =>
    answers.set(socket, response),
  );
  server.on('clientError', (error: ClientError, socket: Duplex) => {
    const answer = answers.get(socket);
    const isAnswering = answer?.headersSent && !answer.writableFinished;
    if (error.code === 'ECONNRESET' || isAnswering || !socket.writable) return void socket.destroy();
    socket.end(textOf(refusals[error.code ?? ''] ?? malformed, headersSeenIn(error)));
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, body } = refusalOf({ status: 417, sentence: sentences.noExpectation }, request.headers);
    response.writeHead(417, headers).end(body);
  });
  return server;
}

interface ClientError extends NodeJS.ErrnoException {
  /** What had arrived of a request that Node cannot read. */
  rawPacket?: Buffer;
}

/** The language that somebody names in a request whose headers nobody parsed. */
function headersSeenIn({ rawPacket }: ClientError): IncomingHttpHeaders {
  const [, language] = /^accept-language:([^\r\n]{0,200})/im.exec(rawPacket?.toString('latin1') ?? '') ?? [];
  return { 'accept-language': language };
}

function refusalOf(
  { sentence }: Unparsed,
  asked: IncomingHttpHeaders,
): { headers: Record<string, string>; body: string } {
  const requestId = randomUUID();
  const language = askerLanguage(asked);
  const message = sentence.in(language);
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_INPUT', requestId } }] });
  return {
    body,
    headers: {
      ...securityHeaders,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      'content-type': 'application/json',
      'content-language': language,
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    },
  };
}

/** A whole answer, where Node has no response to write it to. */
function textOf(unparsed: Unparsed, asked: IncomingHttpHeaders): string {
  const { headers, body } = refusalOf(unparsed, asked);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${unparsed.status} ${STATUS_CODES[unparsed.status]}\r\n${lines.join('')}\r\n${body}`;
}
