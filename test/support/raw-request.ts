import { request, type IncomingHttpHeaders } from 'node:http';

interface RawRequest {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** The address of this machine that the request leaves from, as 127.0.0.2. */
  from?: string;
}

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends a request with headers and from an address that fetch does not let anybody choose. */
export const sendRaw = (url: string, { path, method = 'POST', headers, body, from }: RawRequest): Promise<RawAnswer> =>
  new Promise((answered, failed) => {
    const sent = request(
      new URL(path, url),
      { method, headers: { 'content-type': 'application/json', ...headers }, localAddress: from, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => void (text += chunk));
        response.on('end', () => answered({ status: response.statusCode!, headers: response.headers, text }));
      },
    );
    sent.on('error', failed);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });

/** The cookies that an answer sets, as they are sent back. */
export const cookiesOf = ({ headers }: RawAnswer): string =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
