import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction, withClient } from '../connect.ts';
import type { Connection } from '../database-server.ts';
import { findGivenServer, useGivenServer } from '../given/given-server.ts';
import { StartupError } from '../../errors/startup-error.ts';
import { runClientProgram } from './client-programs.ts';
import { UNFINISHED } from './series.ts';

/** The two files of a dump, each written and read by the role that owns what is in it. */
const files = { ours: 'fupin.dump', signIn: 'auth.dump' };

/**
 * Dumps a given database as it is at one instant, into a folder of its own beneath `backups`, which it answers. It
 * appears under its name when it is whole.
 */
export async function dumpGivenDatabase(databaseUrl: string, backups: string): Promise<string> {
  const connection = await findGivenServer(databaseUrl);
  const folder = join(backups, `dump-${new Date().toISOString().replaceAll(':', '-')}`);
  const unfinished = `${folder}${UNFINISHED}`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const dump = withClient(connection('owner'), (owner) =>
    inTransaction(owner, async () => {
      await owner.query('set transaction isolation level repeatable read, read only');
      const { rows } = await owner.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
      const args = ['--format=custom', `--snapshot=${rows[0]!.snapshot}`, '--no-unlogged-table-data'];
      const into = (name: string) => `--file=${join(unfinished, name)}`;
      // The owner is subject to row-level security like everybody, and its policy shows all rows.
      const ours = ['--enable-row-security', '--exclude-schema=auth', into(files.ours)];
      await runClientProgram('pg_dump', connection('owner'), [...args, ...ours]);
      await runClientProgram('pg_dump', connection('auth'), [...args, '--schema=auth', into(files.signIn)]);
    }),
  );
  await dump.catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    throw error;
  });
  await rename(unfinished, folder);
  return folder;
}

/**
 * Restores a dump into a given database that holds nothing.
 *
 * @param from a dump, or the folder of several, of which the newest is taken
 * @throws StartupError when the database is not empty
 */
export async function restoreGivenDatabase(databaseUrl: string, from: string): Promise<string> {
  const dump = await newestDump(from);
  const { connection } = await useGivenServer(databaseUrl);
  await assertEmpty(connection);
  const args = ['--no-owner', '--exit-on-error', '--single-transaction'];
  const into = (role: 'owner' | 'auth', name: string, more: string[]) =>
    runClientProgram('pg_restore', connection(role), [
      ...args,
      ...more,
      `--dbname=${connection(role).database}`,
      join(dump, name),
    ]);
  await into('owner', files.ours, ['--enable-row-security']);
  await into('auth', files.signIn, ['--schema=auth']);
  return dump;
}

async function newestDump(from: string): Promise<string> {
  if (existsSync(join(from, files.ours))) return from;
  const names = existsSync(from) ? await readdir(from) : [];
  const newest = names
    .filter((name) => name.startsWith('dump-') && !name.endsWith(UNFINISHED))
    .toSorted()
    .at(-1);
  if (!newest) throw new StartupError(`${from} holds no dump`);
  return join(from, newest);
}

async function assertEmpty(connection: Connection): Promise<void> {
  const { rows } = await withClient(connection('owner'), (owner) =>
    owner.query<{ name: string }>(`select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ('public', 'auth') order by 1 limit 1`),
  );
  if (rows[0])
    throw new StartupError(
      `The database of DATABASE_URL holds ${rows[0].name}, which a restore would mix with: make another one and restore there`,
    );
}
