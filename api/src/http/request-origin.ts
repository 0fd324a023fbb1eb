import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Sentence } from '../errors/sentence.ts';
import { sentences } from './sentences.ts';

/** Why a request is not answered, because of where it says it comes from or goes to. */
interface OriginRefusal {
  status: 403 | 421;
  sentence: Sentence;
}

const health = new Set(['/healthz', '/readyz']);
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests under a host name that is not ours, as those of a page whose name was rebound to this machine, and
 * acts that a page of another origin sends. Health is told under any name.
 */
export function originRefusal(request: IncomingMessage, publicUrl: URL | undefined): OriginRefusal | undefined {
  if (health.has(request.url ?? '')) return undefined;
  const host = (request.headers.host ?? '').toLowerCase();
  if (!isOurs(host, request, publicUrl)) return { status: 421, sentence: sentences.unknownHost };
  if (harmless.has(request.method ?? '')) return undefined;
  const { origin } = request.headers;
  const isForeign =
    origin === undefined
      ? request.headers['sec-fetch-site'] === 'cross-site'
      : origin !== publicUrl?.origin && hostOf(origin) !== host;
  return isForeign ? { status: 403, sentence: sentences.foreignPage } : undefined;
}

/** By PUBLIC_URL; on the machine itself also as localhost, and without PUBLIC_URL by the address that was called. */
function isOurs(host: string, { socket }: IncomingMessage, publicUrl: URL | undefined): boolean {
  if (host === '') return false;
  if (host === publicUrl?.host) return true;
  const name = host.replace(/:\d+$/, '');
  const local = (socket.localAddress ?? '').replace(/^::ffff:/i, '');
  if (loopbackNames.has(name)) return publicUrl === undefined || isLoopback(local);
  return publicUrl === undefined && name === (isIPv6(local) ? `[${local}]` : local);
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const isLoopback = (address: string) => address === '::1' || address.startsWith('127.');

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);
