import { networkOf } from '../http/client-address.ts';
import type { Viewer } from '../database/viewer.ts';

/** Whose budget an operation is taken from: a person, whatever they signed in with, or the address of a stranger. */
export const principalOf = (viewer: Viewer | undefined, address?: string): string =>
  viewer ? `person ${viewer.userId}` : `address ${networkOf(address ?? '')}`;
