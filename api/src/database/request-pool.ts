import { constants, setPriority } from 'node:os';
import pg from 'pg';
import type { Logger } from 'pino';
import { overloaded } from '../errors/graphql-errors.ts';

/** How one lane of requests to PostgreSQL runs. */
interface Lane {
  /** Statements answered at once. */
  connections: number;
  /** Statements that may wait for a connection, and how long, in milliseconds; more are shed. */
  queue: number;
  patience: number;
  /** What holds on every connection from its start, so that no request has to say it. */
  settings: Record<string, string | number>;
}

const everywhere = {
  timezone: 'UTC',
  jit: 'off',
  default_transaction_read_only: 'on',
  /** How long one statement may run, in milliseconds. */
  statement_timeout: 10_000,
};

/** Heavy statements that are run at once where nobody says otherwise: with two processors, neither is left to them alone. */
export const heavyAtOnce = 2;

/** What answers most requests: many connections, each for a moment. */
const lightLane: Lane = {
  connections: 32,
  queue: 500,
  patience: 5_000,
  settings: { ...everywhere, work_mem: '4MB' },
};

/**
 * What a statement goes through that may take long: so few connections that whoever asks for little finds a processor,
 * each with more memory to sort in and none with helpers, and a queue so short that what waits in it is still wanted.
 */
const heavyLane: Lane = {
  connections: heavyAtOnce,
  queue: 16,
  patience: 5_000,
  settings: { ...everywhere, work_mem: '16MB', max_parallel_workers_per_gather: 0 },
};

/** Points from which on a statement is heavy: as many milliseconds is what it may well take. */
const heavyFrom = 100;

export const isHeavy = (points: number): boolean => points >= heavyFrom;

/** The connections of the request role. */
export interface RequestPools {
  light: pg.Pool;
  heavy: pg.Pool;
  /** The one for a statement of so many points. */
  forPoints(points: number): pg.Pool;
  end(): Promise<void>;
}

/** Connections of the request role, which only read, and see nothing until a viewer is set within a transaction. */
export function makeRequestPools(
  connection: pg.ClientConfig,
  logger: Pick<Logger, 'warn'>,
  connections = heavyAtOnce,
): RequestPools {
  const light = makePool(connection, lightLane, logger);
  const heavy = makePool(connection, { ...heavyLane, connections }, logger);
  return {
    light,
    heavy,
    forPoints: (points) => (isHeavy(points) ? heavy : light),
    end: async () => void (await Promise.all([light.end(), heavy.end()])),
  };
}

function makePool(connection: pg.ClientConfig, lane: Lane, logger: Pick<Logger, 'warn'>): pg.Pool {
  const options = Object.entries(lane.settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const { connections: max, patience } = lane;
  const pool = new SheddingPool(
    { ...connection, options, max, connectionTimeoutMillis: patience, maxLifetimeSeconds: 1800 },
    lane.queue,
  );
  // A connection that PostgreSQL ends is replaced at the next use; a statement under way fails by itself.
  pool.on('error', (error) => logger.warn(`A connection ended: ${error.message}`));
  // The pool listens only while nobody uses the connection; without a listener its end would be the end of the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Lets the processes behind the heavy connections make way for all others, where PostgreSQL runs on this machine as our
 * child: a light statement then finds a processor although each is busy.
 */
export function makeWay({ heavy }: RequestPools, logger: Pick<Logger, 'warn'>): void {
  heavy.on('connect', (client) => {
    const { processID } = client as unknown as { processID: number };
    try {
      setPriority(processID, constants.priority.PRIORITY_BELOW_NORMAL);
    } catch (error) {
      logger.warn(`Heavy statements run as fast as light ones: ${(error as Error).message}`);
    }
  });
}

/** A pool that refuses at once whoever would wait behind too many others. */
class SheddingPool extends pg.Pool {
  readonly #queue: number;

  constructor(config: pg.PoolConfig, queue: number) {
    super(config);
    this.#queue = queue;
  }

  /** @throws OVERLOADED when the queue is full, or the wait too long */
  override connect(): Promise<pg.PoolClient>;
  override connect(
    done: (
      error: Error | undefined,
      client: pg.PoolClient | undefined,
      release: (error?: Error | boolean) => void,
    ) => void,
  ): void;
  override connect(done?: any): any {
    if (done) return super.connect(done);
    if (this.waitingCount >= this.#queue) return Promise.reject(overloaded());
    return super.connect().catch((error: Error) => {
      throw /timeout/.test(error.message) ? overloaded() : error;
    });
  }
}
