import { createHmac } from 'node:crypto';
import { readSql } from '@fupin/schema/model';
import type pg from 'pg';
import { networkOf } from '../http/client-address.ts';

const countFailures = readSql('./count-failures.sql', import.meta.url);
const discountFailures = readSql('./discount-failures.sql', import.meta.url);

/** Failures that cost nothing; from then on each doubles the wait, up to the longest. */
const freeFailures = 5;
/** Those of all newcomers together: a stranger with ten addresses does not use up the owner's way in from an eleventh. */
const freeFailuresOfNewcomers = 20;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/** An attempt comes too early. */
export class TooManyAttempts extends Error {
  override name = 'TooManyAttempts';

  constructor(readonly retryAfterSeconds: number) {
    super('Too many attempts');
  }
}

/** An attempt that was let in, and counts as failed until it is known to be right. */
export interface Attempt {
  /** Also where the attempt fails: how long others wait; whoever guesses is not told apart from those who do. */
  waitSeconds?: number;
  succeeded(): Promise<void>;
  /** It was never tried. */
  withdraw(): Promise<void>;
}

interface Counter {
  failures: number;
  waitSeconds: number;
}

const unused: Counter = { failures: 0, waitSeconds: 0 };

/**
 * Lets an attempt at an account in, or not, and counts it beforehand, so that many at once count like one after
 * another. Four counters decide: the account's over all networks, the network's over all accounts, that of the two
 * together, and one for networks that never failed at an account that backs off.
 *
 * A network from which somebody has signed in to the account is judged by the failures of the two together alone; a
 * new network without a failure may still try while the account backs off, a few in all. So a stranger who guesses
 * locks out only themselves.
 */
export class SignInAttempts {
  readonly #pool: pg.Pool;
  readonly #secret: string;

  constructor(pool: pg.Pool, secret: string) {
    this.#pool = pool;
    this.#secret = secret;
  }

  /** @throws TooManyAttempts when the attempt comes too early */
  async begin(accountName: string, address: string): Promise<Attempt> {
    const account = createHmac('sha256', this.#secret).update(accountName.toLowerCase()).digest('base64url');
    const network = networkOf(address);
    const keys = keysOf(account, network);
    return this.#locked(keys, async (client) => {
      const counters = await readCounters(client, keys);
      const isKnown = await wasHere(client, account, network);
      const { counted, waitSeconds } = judge(counters, isKnown);
      const blocks = await count(
        client,
        counted.map((name) => keys[name]),
      );
      return {
        waitSeconds,
        succeeded: () => this.#locked(keys, (held) => forgive(held, { keys, blocks, account, network })),
        withdraw: () => this.#locked(keys, (held) => discount(held, blocks, 1)),
      };
    });
  }

  /** Attempts at one account or from one network are judged one after another. */
  async #locked<T>(keys: Keys, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      for (const key of [keys.account, keys.network].toSorted())
        await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      const done = await work(client);
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

type Name = 'account' | 'network' | 'both' | 'newcomers';
type Keys = Record<Name, string>;

const freeFailuresOf = (key: string) => (key.startsWith('newcomers ') ? freeFailuresOfNewcomers : freeFailures);

const keysOf = (account: string, network: string): Keys => ({
  account: `account ${account}`,
  network: `network ${network}`,
  both: `both ${account} ${network}`,
  newcomers: `newcomers ${account}`,
});

/** Which counters an attempt is counted by, and how long the account makes others wait. */
function judge(counters: Record<Name, Counter>, isKnown: boolean): { counted: Name[]; waitSeconds?: number } {
  const { account, network, both, newcomers } = counters;
  refuseEarly(both);
  if (isKnown) return { counted: ['both', 'network'] };
  refuseEarly(network);
  if (account.waitSeconds === 0) return { counted: ['account', 'both', 'network'] };
  if (both.failures > 0 || newcomers.waitSeconds > 0) refuseEarly(account);
  return { counted: ['newcomers', 'both', 'network'], waitSeconds: account.waitSeconds };
}

function refuseEarly({ waitSeconds }: Counter): void {
  if (waitSeconds > 0) throw new TooManyAttempts(waitSeconds);
}

async function readCounters(client: pg.PoolClient, keys: Keys): Promise<Record<Name, Counter>> {
  const { rows } = await client.query<{ key: string } & Counter>(
    `select key, failures, ceil(greatest(0, extract(epoch from blocked_until - clock_timestamp())))::integer as "waitSeconds"
     from sign_in_failures where key = any($1) and last_at > clock_timestamp() - interval '1 day'`,
    [Object.values(keys)],
  );
  const of = (name: Name) => rows.find(({ key }) => key === keys[name]) ?? unused;
  return { account: of('account'), network: of('network'), both: of('both'), newcomers: of('newcomers') };
}

async function wasHere(client: pg.PoolClient, account: string, network: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from known_place where account = $1 and network = $2 and last_at > clock_timestamp() - interval '90 days'`,
    [account, network],
  );
  return rowCount === 1;
}

/** Until when a counter blocks because of an attempt, and until when it did before. */
interface Block {
  key: string;
  free: number;
  until: string;
  before: string;
}

/** Each counts one more failure; what is older than a day is forgotten. */
async function count(client: pg.PoolClient, keys: string[]): Promise<Block[]> {
  const limits = keys.map(freeFailuresOf);
  const { rows } = await client.query<Block>(countFailures, [keys, limits, firstWaitSeconds, longestWaitSeconds]);
  return rows;
}

/**
 * Takes failures back that were none. Whoever is below the limit again need not wait, and where no other failure came
 * since, a counter blocks no longer than it did before the attempt.
 */
async function discount(client: pg.PoolClient, blocks: readonly Block[], failures: number): Promise<void> {
  await client.query(discountFailures, [JSON.stringify(blocks), failures]);
}

interface Success {
  keys: Keys;
  blocks: readonly Block[];
  account: string;
  network: string;
}

/** Whoever turns out to be right has their own failures taken off every counter; those of others stay. */
async function forgive(client: pg.PoolClient, { keys, blocks, account, network }: Success): Promise<void> {
  const { both } = await readCounters(client, keys);
  await discount(
    client,
    blocks.filter(({ key }) => key !== keys.both),
    both.failures,
  );
  await client.query('delete from sign_in_failures where key = $1', [keys.both]);
  await client.query(
    `insert into known_place values ($1, $2, clock_timestamp())
     on conflict (account, network) do update set last_at = clock_timestamp()`,
    [account, network],
  );
}
