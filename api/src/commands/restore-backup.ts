import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { endWith, StartupError } from '../errors/startup-error.ts';
import { restoreGivenDatabase } from '../database/backup/dump.ts';
import { restore } from '../database/backup/restore.ts';

const usage = 'Say from where, and to which instant unless to the last: pnpm restore FOLDER --to 2026-11-27T08:30:00Z';

/** Restores a backup into the data folder, which must hold no database, or a dump into an empty given one. */
async function restoreBackup(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  const { dataDir, databaseUrl, logLevel } = readConfig(process.env);
  const [backups] = positionals;
  if (!backups) throw new StartupError(usage);
  const from = resolve(process.env['INIT_CWD'] || '.', backups);
  if (databaseUrl) {
    if (values.to !== undefined)
      throw new StartupError(
        'A dump is of one instant: choose one by its folder. Whoever runs DATABASE_URL can restore it to another instant',
      );
    process.stdout.write(`Restored from ${await restoreGivenDatabase(databaseUrl, from)}\n`);
    return;
  }
  const to = values.to === undefined ? undefined : readInstant(values.to);
  const { trail, last } = await restore(from, dataDir, to, pino({ level: logLevel }));
  process.stdout.write(`Restored to ${dataDir}: ${trail} entries in the trail, the last of ${last ?? 'no time'}\n`);
}

/** With a zone, so that nobody restores to another hour than they meant; to the microsecond before it. */
function readInstant(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new StartupError(`${text} is no instant with its zone. ${usage}`);
  // PostgreSQL would round the nanoseconds of other systems, and so perhaps restore what came after.
  return text.replace(/(\.\d{6})\d+/, '$1');
}

restoreBackup().catch(endWith);
