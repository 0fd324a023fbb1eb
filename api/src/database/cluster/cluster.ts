import { join } from 'node:path';
import type { Address } from './address.ts';
import type { Identity } from './identity.ts';

/** A folder of PostgreSQL data and what it takes to run it. */
export interface Cluster {
  folder: string;
  /** Has `bin`, `lib` and `share`. */
  native: string;
  identity: Identity | undefined;
  address: Address;
}

export const SUPERUSER = 'postgres';

const ownWorkplace = '/proc/self/cwd';

export function program(cluster: Pick<Cluster, 'native'>, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(cluster.native, 'bin', name);
}

/**
 * How the cluster's programs are told where the data is. Another user cannot walk to a folder below /root,
 * but a process that is put into it may stay, and Linux lets it name where it is without walking.
 */
export function folderArgument({ folder, identity }: Pick<Cluster, 'folder' | 'identity'>): string {
  return identity && process.platform === 'linux' ? ownWorkplace : folder;
}

/** What a program of the cluster said, with the folder by its name again. */
export function legible(words: string, { folder }: Pick<Cluster, 'folder'>): string {
  return words.replaceAll(ownWorkplace, folder);
}

/** Working directory, user and environment of the cluster's programs; nothing of our environment leaks into them. */
export function processOptions({ folder, identity }: Pick<Cluster, 'folder' | 'identity'>) {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { cwd: folder, ...identity, env: { PATH, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' }, windowsHide: true };
}
