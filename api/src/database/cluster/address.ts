import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from './identity.ts';
import { StartupError } from '../../errors/startup-error.ts';

/** Where the embedded server listens: `host` is a folder with its socket, except on Windows. */
export interface Address {
  host: string;
  port: number;
  settings: Record<string, string>;
}

const PORT = 5432;

/** sun_path has 104 bytes on macOS and 108 on Linux, the last of them zero. */
const LONGEST_SOCKET_PATH = 103;

/** A socket in the cluster's own private folder, or, when that path is too long, in a short private one. */
export async function listenAddress(folder: string, identity: Identity | undefined): Promise<Address> {
  if (process.platform === 'win32') {
    const port = await freePort();
    return { host: '127.0.0.1', port, settings: { listen_addresses: '127.0.0.1', unix_socket_directories: '' } };
  }
  if (fits(folder))
    return { host: folder, port: PORT, settings: { listen_addresses: '', unix_socket_directories: '.' } };
  const host = privateFolder(folder, identity);
  return { host, port: PORT, settings: { listen_addresses: '', unix_socket_directories: host } };
}

/** The file through which clients reach the server. */
export function socketPath(address: Address): string {
  return join(address.host, `.s.PGSQL.${address.port}`);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST_SOCKET_PATH;
}

function privateFolder(folder: string, identity: Identity | undefined): string {
  const name = `fupin-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const path = [tmpdir(), '/tmp'].map((parent) => join(parent, name)).find(fits)!;
  if (!lstatSync(path, { throwIfNoEntry: false })) mkdirSync(path, { mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || ![process.getuid?.(), identity?.uid].includes(found.uid))
    throw new StartupError(
      `${path}, where the database's socket goes, belongs to somebody else: set DATA_DIR to a shorter path`,
    );
  if (identity) chownSync(path, identity.uid, identity.gid);
  chmodSync(path, 0o700);
  return path;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
