import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Budgets, PrincipalUse } from './budgets.ts';

/** Milliseconds after which processes tell one another what their principals used. */
const sharedEvery = 500;

/** Any number that no one else uses: the advisory lock under which one process at a time makes the table. */
const making = 7_038_114_561;

/** Nothing of it has to outlive a crash: unlogged, it costs no disk to write. */
const table = `
  begin; select pg_advisory_xact_lock(${making});
  create unlogged table if not exists auth.principal_use (principal text not null, minute integer not null, process uuid not null,
    operations integer not null, points bigint not null, at_once integer not null, shared_at timestamptz not null,
    primary key (principal, minute, process));
  commit`;

/** Says what this process counted, as totals so that saying it twice changes nothing, and asks what the others did. */
const share = `
  with mine as (
    insert into auth.principal_use
    select principal, minute, $1::uuid, operations, points, at_once, clock_timestamp()
    from unnest($2::text[], $3::integer[], $4::integer[], $5::bigint[], $6::integer[]) as given(principal, minute, operations, points, at_once)
    on conflict (principal, minute, process) do update
    set operations = excluded.operations, points = excluded.points, at_once = excluded.at_once, shared_at = excluded.shared_at
  )
  select principal, minute, sum(operations)::integer as operations, sum(points)::float8 as points,
    coalesce(sum(at_once) filter (where shared_at > clock_timestamp() - interval '2 seconds'), 0)::integer as at_once
  from auth.principal_use where principal = any($2::text[]) and minute >= $7 and process <> $1::uuid group by 1, 2`;

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
 * Lets processes on one database count together: twice a second each says what its principals used, and hears what they
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
    await tellAndHear(pool, process, news);
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

async function tellAndHear(pool: pg.Pool, process: string, news: [string, PrincipalUse][]): Promise<void> {
  const minute = news[0]![1].minute;
  // The last moments of a minute are told within the next.
  const told = news.flatMap(([principal, { current, previous, atOnce }]) => [
    { principal, minute, ...current, atOnce },
    { principal, minute: minute - 1, ...previous, atOnce: 0 },
  ]);
  const { rows } = await pool.query<Elsewhere>({
    name: 'share-uses',
    text: share,
    values: [
      process,
      told.map(({ principal }) => principal),
      told.map((use) => use.minute),
      told.map(({ operations }) => operations),
      told.map(({ points }) => Math.ceil(points)),
      told.map(({ atOnce }) => atOnce),
      minute - 1,
    ],
  });
  const heard = new Map(rows.map((row) => [`${row.principal} ${row.minute}`, row]));
  for (const [principal, { elsewhere }] of news) {
    const at = (minute: number) => heard.get(`${principal} ${minute}`) ?? { operations: 0, points: 0, at_once: 0 };
    elsewhere.minute = minute;
    elsewhere.current = at(minute);
    elsewhere.previous = at(minute - 1);
    elsewhere.atOnce = at(minute).at_once;
  }
}
