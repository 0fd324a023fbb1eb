import { existsSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';

/** Of one file of the write-ahead log, in bytes; initdb's default. */
const SEGMENT = 16n * 1024n * 1024n;
const CHUNK = 1024 * 1024;

/** Holds back what is not copied yet, also while nobody copies. */
const SLOT = 'fupin_backup';

/** A position in the write-ahead log, in bytes since its beginning. */
type Position = bigint;

/** Where the file of a position begins; a file is copied whole. */
export const beginningOfFile = (position: Position): Position => (position / SEGMENT) * SEGMENT;

/** Makes PostgreSQL keep its log from now on, until it is copied; says whether some was thrown away uncopied before. */
export async function reserveWal(superuser: Client): Promise<{ isTorn: boolean }> {
  const { rowCount } = await superuser.query(
    `select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1 and wal_status = 'lost'`,
    [SLOT],
  );
  await superuser.query(
    `select pg_create_physical_replication_slot($1, true) where not exists (select from pg_replication_slots where slot_name = $1)`,
    [SLOT],
  );
  return { isTorn: rowCount === 1 };
}

/** Makes PostgreSQL keep its log from now on, as long as this connection lasts, whatever is copied meanwhile. */
export async function holdWal(superuser: Client): Promise<void> {
  await superuser.query(`select pg_create_physical_replication_slot('fupin_base_' || pg_backend_pid(), true, true)`);
}

/**
 * Where to copy from: the oldest that is held back. Undefined when PostgreSQL has thrown away what was not copied for too
 * long, or holds back nothing yet.
 */
export async function reservedFrom(superuser: Client): Promise<Position | undefined> {
  const { rows } = await superuser.query<{ position: string }>(
    `select (restart_lsn - '0/0'::pg_lsn)::text as position from pg_replication_slots where slot_name = $1 and wal_status <> 'lost' and restart_lsn is not null`,
    [SLOT],
  );
  return rows[0] && beginningOfFile(BigInt(rows[0].position));
}

/**
 * Copies what PostgreSQL has put on its disk since a position, and returns the next one. A file is copied as it grows;
 * its rest is zeros, which recovery takes for the end.
 */
export async function copyWal(
  superuser: Client,
  clusterFolder: string,
  to: string,
  since: Position,
): Promise<Position> {
  const { rows } = await superuser.query<{ timeline: string; until: string }>(
    `select left(pg_walfile_name(lsn), 8) as timeline, (lsn - '0/0'::pg_lsn)::text as until from pg_current_wal_flush_lsn() lsn`,
  );
  const { timeline } = rows[0]!;
  const until = BigInt(rows[0]!.until);
  for (let at = since; at < until;) {
    const segment = at / SEGMENT;
    const end = until < (segment + 1n) * SEGMENT ? until : (segment + 1n) * SEGMENT;
    const name = segmentName(timeline, segment);
    await copyRange(join(clusterFolder, 'pg_wal', name), join(to, name), Number(at % SEGMENT), Number(end - at));
    at = end;
  }
  return until > since ? until : since;
}

/** Lets PostgreSQL throw away what is copied; for the one who copies from where it is held back. */
export async function releaseWal(superuser: Client, until: Position): Promise<void> {
  await superuser.query(`select pg_replication_slot_advance($1, '0/0'::pg_lsn + $2::numeric)`, [SLOT, `${until}`]);
}

/** The file names of PostgreSQL: timeline, and the number of the file in two halves. */
function segmentName(timeline: string, segment: bigint): string {
  const perHalf = 0x1_0000_0000n / SEGMENT;
  const hex = (half: bigint) => half.toString(16).toUpperCase().padStart(8, '0');
  return `${timeline}${hex(segment / perHalf)}${hex(segment % perHalf)}`;
}

async function copyRange(from: string, to: string, start: number, length: number): Promise<void> {
  if (!existsSync(to)) {
    const made = await open(`${to}.new`, 'w', 0o600);
    await made.truncate(Number(SEGMENT));
    await made.close();
    await rename(`${to}.new`, to);
  }
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'r+');
    try {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length));
      for (let done = 0; done < length;) {
        const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, length - done), start + done);
        if (bytesRead === 0) throw new Error(`${from} is shorter than PostgreSQL says`);
        await target.write(buffer, 0, bytesRead, start + done);
        done += bytesRead;
      }
      await target.datasync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
