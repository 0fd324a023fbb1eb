import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { withClient } from '../database/connect.ts';
import { superuserOf } from '../database/embedded/running-server.ts';
import { endWith, StartupError } from '../errors/startup-error.ts';
import { makeBase } from '../database/backup/base-backup.ts';
import { dumpGivenDatabase } from '../database/backup/dump.ts';
import { takeSeries } from '../database/backup/series.ts';
import { reserveWal } from '../database/backup/wal.ts';

/**
 * Backs up the Fupin that runs, which goes on serving, and lets it copy there what it writes from now on; a given
 * database is dumped.
 */
async function makeBackup(backups: string | undefined): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(process.env);
  if (!backups) throw new StartupError('Say where to: pnpm backup FOLDER');
  const backupFolder = resolve(process.env['INIT_CWD'] || '.', backups);
  if (databaseUrl) {
    const dump = await dumpGivenDatabase(databaseUrl, backupFolder);
    process.stdout.write(`Dumped to ${dump}\n`);
    return;
  }
  const superuser = await superuserOf(dataDir);
  const { base, series } = await withClient(superuser, async (client) => {
    const { isTorn } = await reserveWal(client);
    const series = await takeSeries(dataDir, backupFolder, isTorn);
    return { series, base: await makeBase(client, dataDir, series) };
  });
  process.stdout.write(`Backed up to ${base}; what is written from now on is copied to ${series}\n`);
}

makeBackup(process.argv[2]).catch(endWith);
