import { randomUUID } from 'node:crypto';
import { readSql } from '@fupin/schema/model';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Budgets } from './budgets.ts';
import type { PrincipalUse } from './use.ts';

/** Milliseconds after which processes tell one another what their principals used. */
const sharedEvery = 500;

/** Any number that no one else uses: the advisory lock under which one process at a time makes the table. */
const making = 7_038_114_561;

const table = `begin; select pg_advisory_xact_lock(${making}); ${readSql('./principal-use.sql', import.meta.url)} commit`;
const share = readSql('./share-uses.sql', import.meta.url);

interface Elsewhere {
  principal: string;
  minute: number;
  operations: number;
  points: number;
  at_once: number;
}

interface Sharing {
  stop(): Promise<void>;
}

/**
 * Lets processes on one database count together: twice a second each sends what its principals used, and receives what they
 * used elsewhere. No request waits for it; without the database each process counts for itself.
 */
export async function shareUses(budgets: Budgets, pool: pg.Pool, logger: Pick<Logger, 'warn'>): Promise<Sharing> {
  const process = randomUUID();
  await pool.query(table);
  let forgotten = 0;
  let underWay: Promise<void> = Promise.resolve();
  const turn = async () => {
    const news = [...budgets.recent()].filter(([, use]) => use.isNews || use.atOnce > 0);
    if (news.length === 0) return;
    for (const [, use] of news) use.isNews = false;
    const minute = news[0]![1].minute;
    await exchange(pool, process, news);
    if (minute === forgotten) return;
    forgotten = minute;
    await pool.query('delete from auth.principal_use where minute < $1', [minute - 2]);
  };
  const timer = setInterval(() => {
    underWay = underWay.then(turn).catch((error: Error) => logger.warn(`Uses are not shared: ${error.message}`));
  }, sharedEvery);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}

async function exchange(pool: pg.Pool, process: string, news: [string, PrincipalUse][]): Promise<void> {
  const minute = news[0]![1].minute;
  // The last moments of a minute are sent within the next.
  const sent = news.flatMap(([principal, { current, previous, atOnce }]) => [
    { principal, minute, ...current, atOnce },
    { principal, minute: minute - 1, ...previous, atOnce: 0 },
  ]);
  const { rows } = await pool.query<Elsewhere>({
    name: 'share-uses',
    text: share,
    values: [
      process,
      sent.map(({ principal }) => principal),
      sent.map((use) => use.minute),
      sent.map(({ operations }) => operations),
      sent.map(({ points }) => Math.ceil(points)),
      sent.map(({ atOnce }) => atOnce),
      minute - 1,
    ],
  });
  const received = new Map(rows.map((row) => [`${row.principal} ${row.minute}`, row]));
  for (const [principal, { elsewhere }] of news) {
    const at = (minute: number) => received.get(`${principal} ${minute}`) ?? { operations: 0, points: 0, at_once: 0 };
    elsewhere.minute = minute;
    elsewhere.current = at(minute);
    elsewhere.previous = at(minute - 1);
    elsewhere.atOnce = at(minute).at_once;
  }
}
