import { chmodSync, constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../../errors/startup-error.ts';

const SQLITE_BUSY = 5;

/** Keeps the locks reachable: a collected one would be closed, and so released. */
const held = new Set<DatabaseSync>();

/** Where in a data folder PostgreSQL keeps its own. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** @throws StartupError when the folder cannot be made or written */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    // PostgreSQL may run as another user, who has to pass; what is private inside is private by itself.
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartupError(
      `The data folder cannot be used (${(error as Error).message}): set DATA_DIR to one that can`,
      { cause: error },
    );
  }
}

/**
 * Takes a data folder for this process alone and returns what gives it back.
 * The lock is SQLite's on an empty file: the one lock in Node that works on every system,
 * also between containers that share the folder, and that dies with the process.
 *
 * @throws StartupError when another process has the folder or its lock cannot be opened
 */
export function lockFolder(dataDir: string): () => void {
  const lock = takeLock(join(dataDir, 'lock'), dataDir);
  held.add(lock);
  return () => {
    if (held.delete(lock)) lock.close();
  };
}

function takeLock(file: string, dataDir: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    // Whoever can read the file could lock us out.
    chmodSync(file, 0o600);
    return lock;
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new StartupError(
        `Another Fupin is running on ${dataDir}: stop it first, or set DATA_DIR to another folder`,
      );
    throw new StartupError(
      `${file} cannot be locked (${(error as Error).message}): give it to the user who starts Fupin, or set DATA_DIR to another folder`,
      { cause: error },
    );
  }
}
