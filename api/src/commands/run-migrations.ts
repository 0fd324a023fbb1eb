import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { migrate } from '../migrate.ts';
import { startDatabaseServer } from '../database/server.ts';
import { endWith } from '../errors/startup-error.ts';

/** Migrates without serving, for operators who want the two apart. */
async function runMigrations(): Promise<void> {
  const server = await startDatabaseServer(readConfig(process.env), pino());
  try {
    const done = await migrate(server);
    process.stdout.write(done.length > 0 ? `Ran ${done.join(', ')}\n` : 'The database is current.\n');
  } finally {
    await server.stop();
  }
}

runMigrations().catch(endWith);
