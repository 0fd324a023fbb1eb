import { isIPv6 } from 'node:net';
import type { Viewer } from '../access/viewer.ts';

/** Whose budget an operation is taken from: a person, whatever they signed in with, or the address of a stranger. */
export const principalOf = (viewer: Viewer | undefined, address?: string): string =>
  viewer ? `person ${viewer.userId}` : `address ${networkOf(address ?? '')}`;

/** One who has an IPv6 address has all 18 trillion that begin with the same 64 bits. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const end = tail ? tail.split(':') : [];
  const whole =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - end.length).fill('0'), ...end];
  return `${whole.slice(0, 4).join(':')}::/64`;
}
