import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP, isIPv6 } from 'node:net';

/**
 * The address that a request came from: the socket's, and behind trusted proxies the nearest one in `X-Forwarded-For`
 * that is no trusted proxy. `Forwarded` and whatever else a client may send as its address is never read.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: BlockList): string {
  let address = unmapped(request.socket.remoteAddress ?? '');
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  while (isIP(address) && trustedProxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) {
    const hop = unmapped(hops.pop()?.trim() ?? '');
    if (!isIP(hop)) break;
    address = hop;
  }
  return address;
}

/** An IPv4 address that a dual-stack socket shows as IPv6, as IPv4. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** What one party holds of the address space, for counting: an IPv4 address, or the /64 of an IPv6 address. */
export const networkOf = (address: string): string => (isIPv6(address) ? `${prefixOf(address, 4)}::/64` : address);

/** An address without the part that tells one household from its neighbours, for the trail. */
export const maskedAddress = (address: string): string =>
  isIPv6(address) ? `${prefixOf(address, 3)}::/48` : address.replace(/\.\d+$/, '.0/24');

/** The first groups of an IPv6 address. */
function prefixOf(address: string, count: number): string {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const groups =
    tail === undefined ? first : [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return groups
    .slice(0, count)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
