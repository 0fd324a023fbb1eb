import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from '../../errors/startup-error.ts';
import { randomPassword } from '../passwords.ts';

export interface Passwords {
  superuser: string;
  owner: string;
  app: string;
  auth: string;
}

/**
 * The passwords stored in the data folder; undefined when there are none yet.
 *
 * @throws StartupError when the file is damaged or somebody else's
 */
export async function readPasswords(dataDir: string): Promise<Passwords | undefined> {
  try {
    return JSON.parse(await readFile(passwordFile(dataDir), 'utf8')) as Passwords;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES')
      throw new StartupError(`${passwordFile(dataDir)} belongs to another user: run this as the user who starts Fupin`);
    throw new StartupError(
      `${passwordFile(dataDir)} cannot be read (${(error as Error).message}): delete it, new passwords will be made`,
    );
  }
}

export function newPasswords(): Passwords {
  return { superuser: randomPassword(), owner: randomPassword(), app: randomPassword(), auth: randomPassword() };
}

/** Writes the passwords where only our own user reads them, whole or not at all. */
export async function storePasswords(dataDir: string, passwords: Passwords): Promise<void> {
  const unfinished = `${passwordFile(dataDir)}.new`;
  const file = await open(unfinished, 'w', 0o600);
  await file.writeFile(`${JSON.stringify(passwords, null, 2)}\n`);
  await file.sync();
  await file.close();
  await rename(unfinished, passwordFile(dataDir));
}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'passwords.json');
}
