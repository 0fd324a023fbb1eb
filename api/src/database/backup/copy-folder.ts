import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies files while others may change or delete them, and sees to it that the copies are on the disk.
 *
 * @param isWanted of a path within the folder
 */
export async function copyFolder(
  from: string,
  to: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<void> {
  const copyWithin = async (path: string): Promise<void> => {
    await mkdir(join(to, path), { recursive: true, mode: 0o700 });
    for (const entry of await readdir(join(from, path), { withFileTypes: true })) {
      const within = join(path, entry.name);
      if (!isWanted(within)) continue;
      if (entry.isDirectory()) await copyWithin(within);
      else if (entry.isFile()) await copyUnlessGone(join(from, within), join(to, within));
    }
  };
  await copyWithin('');
}

async function copyUnlessGone(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const file = await open(to, 'r+');
  await file.sync();
  await file.close();
}
