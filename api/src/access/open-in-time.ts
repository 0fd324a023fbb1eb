import type pg from 'pg';
import type { SignIn } from './sign-in.ts';

/**
 * Opens something for a person by what they show, unless their access ended meanwhile: an account that was disabled,
 * reset or given a first role, or a password that was changed, while the answer was made. Then nothing of theirs stays
 * open, and there is no answer.
 */
export async function openInTime<Opened>(
  signIn: Pick<SignIn, 'pool' | 'viewers'>,
  userId: string,
  open: () => Promise<Opened>,
): Promise<Opened | undefined> {
  const before = await epochOf(signIn, userId);
  const opened = await open();
  if ((await epochOf(signIn, userId)) === before) return opened;
  await endOpened(signIn, userId);
  return undefined;
}

/** Since when what was opened before counts no more, as one text; waits for whoever is changing it at this moment. */
async function epochOf({ pool }: Pick<SignIn, 'pool'>, userId: string): Promise<string> {
  const { rows } = await pool.query<{ epoch: string }>('select public.access_epoch($1) as epoch', [userId]);
  return rows[0]!.epoch;
}

/** Ends every session of a person, and every sign-in that waits for a second factor. */
async function endOpened({ pool, viewers }: Pick<SignIn, 'pool' | 'viewers'>, userId: string): Promise<void> {
  await pool.query('delete from session where "userId" = $1', [userId]);
  await pool.query('delete from verification where value = $1', [userId]);
  viewers.forget(userId);
}

/** The person of an address, also in capitals; undefined where there is none. */
export async function personAt({ pool }: Pick<SignIn, 'pool'>, email: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>('select id from public.app_user where email = $1', [
    email.toLowerCase(),
  ]);
  return rows[0]?.id;
}

/** Whether a person's access has ended since an instant, as of a sign-in that waited. */
export async function endedSince(
  { pool }: { pool: Pick<pg.ClientBase, 'query'> },
  userId: string,
  began: Date,
): Promise<boolean> {
  const { rows } = await pool.query<{ ended: boolean }>(
    `select state <> 'ACTIVE' or coalesce(sessions_ended_at, '-infinity') > $2 as ended from public.app_user where id = $1`,
    [userId, began],
  );
  return rows[0]?.ended ?? true;
}
