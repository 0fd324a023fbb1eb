import type { Pool, QueryResult } from 'pg';
import { badInput } from '../errors/graphql-errors.ts';
import { sentences } from './sentences.ts';

/** The latest instant, in microseconds since 1970, up to which each database is known to change nothing any more. */
const latestKnown = new WeakMap<Pool, number>();

/** The instant as of which each query of an operation is read; null where that is now. */
export type Instants = readonly (string | null)[];

/**
 * Makes sure that whatever is read as of these instants is read alike for ever: those later than the last agreed
 * instant wait until all that was stamped by then is committed.
 * @throws BAD_INPUT (NOT_YET) for an instant that is still to come
 */
export async function agreeOn(pool: Pool, instants: Instants): Promise<void> {
  const latest = Math.max(0, ...instants.map((instant) => (instant === null ? 0 : toMicroseconds(instant))));
  if (latest <= (latestKnown.get(pool) ?? 0)) return;
  const { agreed } = await inWritableTransaction<{ agreed: string }>(pool, `select agree_on(${latest}) as agreed`);
  if (Number(agreed) < latest) throw notYet();
  if (Number(agreed) > (latestKnown.get(pool) ?? 0)) latestKnown.set(pool, Number(agreed));
}

/** An instant up to which the past changes no more, and which shows all that was committed until now. */
export async function agreedInstant(pool: Pool): Promise<string> {
  const { instant } = await inWritableTransaction<{ instant: string }>(
    pool,
    `select to_json(agreed_instant()) #>> '{}' as instant`,
  );
  return instant;
}

/** Agreeing puts the database's own clock forward, which a reading transaction may not; one message to PostgreSQL. */
async function inWritableTransaction<Row>(pool: Pool, statement: string): Promise<Row> {
  const client = await pool.connect();
  try {
    const answers = await client.query(`begin read write; ${statement}; commit`);
    client.release();
    return (answers as unknown as QueryResult[])[1]!.rows[0] as Row;
  } catch (error) {
    // What it had begun ends with the connection.
    client.release(error as Error);
    throw error;
  }
}

/** What an answer says of the past that it was read from; nothing where it was read from several, or from now as well. */
export function extensionsOf(instants: Instants = []): { extensions?: { asOf: string } } {
  const [instant, ...others] = new Set(instants.map((each) => each && toMicroseconds(each)));
  if (instant === undefined || instant === null || others.length > 0) return {};
  const [second] = new Date(Number(instant) / 1000).toISOString().split('.');
  return { extensions: { asOf: `${second}.${String(Number(instant) % 1_000_000).padStart(6, '0')}Z` } };
}

const fraction = /\.(\d+)/;

/** JavaScript's own dates end at milliseconds. */
const toMicroseconds = (instant: string): number =>
  Date.parse(instant.replace(fraction, '')) * 1000 + Number((fraction.exec(instant)?.[1] ?? '').padEnd(6, '0'));

function notYet(): Error {
  const refusal = badInput([{ path: ['asOf'], code: 'NOT_YET', sentence: sentences.notYet }]);
  refusal.extensions['http'] = { status: 400 };
  return refusal;
}
