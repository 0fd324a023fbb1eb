import { createHash } from 'node:crypto';
import type pg from 'pg';

/** How long somebody may take to answer. */
export const challengeMinutes = 5;

/** Challenges that one network may have open at once; the oldest make way, so that strangers fill no table. */
const mostOfNetwork = 500;

/** What was asked of a passkey: a challenge, of one person or of whoever answers. */
export interface Challenge {
  challenge: string;
  userId: string | null;
}

/** Stores what a session, or the cookie of a stranger, has to answer; what it had to answer before is void. */
export async function putChallenge(
  pool: pg.Pool,
  { binding, network, challenge, userId }: Challenge & { binding: string; network: string },
): Promise<void> {
  await pool.query('delete from passkey_challenge where expires_at <= clock_timestamp()');
  await pool.query(
    `delete from passkey_challenge where binding in
       (select binding from passkey_challenge where network = $1 order by expires_at desc offset $2)`,
    [network, mostOfNetwork - 1],
  );
  await pool.query(
    `insert into passkey_challenge (binding, challenge, user_id, network, expires_at)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(mins => $5))
     on conflict (binding) do update set challenge = excluded.challenge, user_id = excluded.user_id,
       network = excluded.network, expires_at = excluded.expires_at`,
    [digest(binding), challenge, userId, network, challengeMinutes],
  );
}

/** Uses a challenge up, whether or not it is answered rightly; nothing when there is none, or it came too late. */
export async function takeChallenge(pool: pg.Pool, binding: string): Promise<Challenge | undefined> {
  const { rows } = await pool.query<Challenge & { isInTime: boolean }>(
    `delete from passkey_challenge where binding = $1
     returning challenge, user_id as "userId", expires_at > clock_timestamp() as "isInTime"`,
    [digest(binding)],
  );
  return rows[0]?.isInTime ? rows[0] : undefined;
}

/** Whoever reads the table learns no cookie by it. */
const digest = (binding: string) => createHash('sha256').update(binding).digest('base64url');
