import { today } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';

const everyHour = 3_600_000;

/** How many days before it is due people are reminded. */
const daysBefore = 7;

/**
 * Reminds people of what is due within a week, each once, now and every hour; of several processes one does.
 * Stopping waits for a run under way: a database that is closed beneath it never ends closing.
 */
export function startReminders(orm: MikroORM, logger: Pick<Logger, 'error'>): { stop(): Promise<void> } {
  const run = () =>
    remind(orm).then(
      () => undefined,
      (error: unknown) => logger.error({ err: error }, 'Nobody was reminded of what is due'),
    );
  let underWay = run();
  const timer = setInterval(() => {
    underWay = underWay.then(run);
  }, everyHour);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}

/** How many notices were written. */
export async function remind(orm: MikroORM): Promise<number> {
  const [row] = await orm.em
    .fork()
    .execute<{ told: string | null }[]>(
      `select case when pg_try_advisory_xact_lock(hashtext('reminders')) then remind_of_due_dates(${today} + ?::integer) end as told`,
      [daysBefore],
    );
  return Number(row!.told ?? 0);
}
