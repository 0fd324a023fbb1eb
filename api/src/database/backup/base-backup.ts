import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Client } from 'pg';
import { clusterFolder } from '../embedded/data-folder.ts';
import { copyFolder } from './copy-folder.ts';
import { describeBase, UNFINISHED, walOf } from './series.ts';
import { beginningOfFile, copyWal, holdWal } from './wal.ts';
import { writeWhole } from './write-whole.ts';

/** What is made anew at every start, or belongs to this one server. @source PostgreSQL 18, 25.3.4 "Backing Up The Data Directory" */
const isOfThisServer = (path: string) =>
  /^(postmaster\.(pid|opts)|\.s\.PGSQL.*|backup_label(\.old)?|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.*)$/.test(
    path,
  ) || /^pgsql_tmp|^pg_internal\.init/.test(basename(path));

/** Beside the database: what its roles sign in with, and the tokens of the demo people. */
export const secrets = ['passwords.json', 'demo-tokens.json'];

/**
 * Copies a running database's files into a series, and what was written meanwhile; returns the folder. Nobody waits for
 * it. It appears under its name when it is whole.
 */
export async function makeBase(superuser: Client, dataDir: string, series: string): Promise<string> {
  const cluster = clusterFolder(dataDir);
  await holdWal(superuser);
  const started = await now(superuser);
  const folder = join(series, `base-${started.replaceAll(':', '-')}`);
  const unfinished = `${folder}${UNFINISHED}`;
  await mkdir(unfinished, { mode: 0o700 });
  const { rows } = await superuser.query<{ segment: string; position: string }>(
    `select pg_walfile_name(lsn) as segment, (lsn - '0/0'::pg_lsn)::text as position from pg_backup_start('fupin', fast => true) lsn`,
  );
  const { segment, position } = rows[0]!;
  await copyFolder(cluster, join(unfinished, 'postgres'), (path) => !isOfThisServer(path));
  const { rows: ended } = await superuser.query<{ label: string }>(
    'select labelfile as label from pg_backup_stop(wait_for_archive => false)',
  );
  await writeWhole(join(unfinished, 'postgres', 'backup_label'), ended[0]!.label.trimEnd());
  for (const name of secrets)
    if (existsSync(join(dataDir, name))) await copyFile(join(dataDir, name), join(unfinished, name));
  const endedAt = await now(superuser);
  await copyWal(superuser, cluster, walOf({ folder: series }), beginningOfFile(BigInt(position)));
  await describeBase(unfinished, { startedAt: started, endedAt, firstSegment: segment });
  await rename(unfinished, folder);
  return folder;
}

async function now(superuser: Client): Promise<string> {
  const { rows } = await superuser.query<{ now: Date }>('select clock_timestamp() as now');
  return rows[0]!.now.toISOString();
}
