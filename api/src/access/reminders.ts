import type pg from 'pg';
import type { Logger } from 'pino';

const everyHour = 3_600_000;

/** How many days before it is due people are reminded. */
const daysBefore = 7;

/** Reminds people of what is due within a week, each once, now and every hour; of several processes one does. */
export function startReminders(pool: pg.Pool, logger: Pick<Logger, 'error'>): { stop(): void } {
  const run = () =>
    remind(pool).catch((error: unknown) => logger.error({ err: error }, 'Nobody was reminded of what is due'));
  void run();
  const timer = setInterval(run, everyHour);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** How many notices were written. */
export async function remind(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ told: string | null }>(
    `select case when pg_try_advisory_xact_lock(hashtext('reminders')) then remind_of_due_dates(current_date + $1::integer) end as told`,
    [daysBefore],
  );
  return Number(rows[0]!.told ?? 0);
}
