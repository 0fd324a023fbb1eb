import { chownSync, lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../../errors/startup-error.ts';

/** The user that PostgreSQL runs as when Fupin is root, which PostgreSQL refuses to be. */
export interface Identity {
  uid: number;
  gid: number;
}

/** "nobody" on Linux. It need not exist by name. */
const nobody: Identity = { uid: 65534, gid: 65534 };

/**
 * Whom PostgreSQL runs as: undefined for ourselves; for root the owner of the cluster, so that one start
 * with sudo does not take it from its user, or else nobody.
 *
 * @throws StartupError when the cluster belongs to somebody whom we cannot become
 */
export function clusterIdentity(folder: string): Identity | undefined {
  const ourselves = process.getuid?.();
  if (ourselves === undefined) return undefined;
  const owner = lstatSync(folder, { throwIfNoEntry: false });
  if (ourselves === 0) return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
  if (owner && owner.uid !== ourselves)
    throw new StartupError(
      `${folder} belongs to user ${owner.uid}: start Fupin as that user or as root, or set DATA_DIR to another folder`,
    );
  return undefined;
}

/** Gives a folder and all in it to the identity, as far as root owns it; a restored backup is root's, for one. */
export function handOver(folder: string, identity: Identity): void {
  try {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, entry);
      if (lstatSync(path).uid !== identity.uid) lchownSync(path, identity.uid, identity.gid);
    }
    chownSync(folder, identity.uid, identity.gid);
  } catch (error) {
    throw new StartupError(
      `PostgreSQL does not run as root, and ${folder} cannot be given to user ${identity.uid} (${(error as Error).message}): ` +
        'start Fupin as an ordinary user, or set DATABASE_URL',
      { cause: error },
    );
  }
}
