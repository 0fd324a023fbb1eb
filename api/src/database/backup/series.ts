import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartupError } from '../../errors/startup-error.ts';
import { writeWhole } from './write-whole.ts';

/** One data folder's backups: copies of its files, and everything that was written since the first of them. */
export interface Series {
  folder: string;
  bases: Base[];
}

/** A copy of the database's files. It can be brought to any instant from `endedAt` on. */
export interface Base {
  folder: string;
  startedAt: string;
  endedAt: string;
  /** The first file of the write-ahead log that it needs. */
  firstSegment: string;
}

const DESCRIPTION = 'base.json';
export const UNFINISHED = '.unfinished';

export const walOf = (series: Pick<Series, 'folder'>): string => join(series.folder, 'wal');

/** The series in a folder of backups, those that hold no whole copy left out. */
export async function findSeries(folder: string): Promise<Series[]> {
  if (!existsSync(folder)) throw new StartupError(`There is no folder ${folder}`);
  const entries = await readdir(folder);
  const found = await Promise.all(
    entries.filter((name) => name.startsWith('series-')).map((name) => readSeries(join(folder, name))),
  );
  return found.filter(({ bases }) => bases.length > 0);
}

async function readSeries(folder: string): Promise<Series> {
  const entries = await readdir(folder);
  const whole = entries.filter((name) => name.startsWith('base-') && !name.endsWith(UNFINISHED));
  return { folder, bases: await Promise.all(whole.map((name) => readBase(join(folder, name)))) };
}

const readBase = async (folder: string): Promise<Base> => ({
  ...(JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8')) as Omit<Base, 'folder'>),
  folder,
});

export const describeBase = (folder: string, base: Omit<Base, 'folder'>): Promise<void> =>
  writeWhole(join(folder, DESCRIPTION), JSON.stringify(base, undefined, 2));

/** Where a running Fupin copies its write-ahead log to; undefined until the first backup of its data folder. */
export async function currentSeries(dataDir: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(noteIn(dataDir), 'utf8')) as { series: string }).series;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The data folder's series in a folder of backups, made and noted unless it is there. A restored database begins another
 * one, since from then on it went its own way.
 *
 * @param isTorn whether something is missing from the log of the present series, which cannot go on
 * @throws StartupError when the backups would be lost together with the data folder
 */
export async function takeSeries(dataDir: string, backups: string, isTorn: boolean): Promise<string> {
  const folder = resolve(backups);
  if (`${folder}/`.startsWith(`${dataDir}/`))
    throw new StartupError(`${folder} is in the data folder and would be lost with it: name a folder elsewhere`);
  const current = await currentSeries(dataDir);
  if (current && !isTorn && resolve(current, '..') === folder && existsSync(current)) return current;
  const series = join(folder, `series-${new Date().toISOString().replaceAll(':', '-')}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Passwords are part of a backup.
  await mkdir(series, { mode: 0o700 });
  await mkdir(walOf({ folder: series }));
  await writeWhole(noteIn(dataDir), JSON.stringify({ series }));
  return series;
}

const noteIn = (dataDir: string) => join(dataDir, 'backup.json');
