import type pg from 'pg';

/**
 * Verifies a code of a person's authenticator app, which works once: whoever watched it being typed, or sends it twice
 * at the same moment, is refused like by a wrong one.
 */
export async function verifiedOnce(
  pool: pg.Pool,
  { userId, code }: { userId: string; code: string },
  verify: () => Promise<Response>,
): Promise<Response> {
  await pool.query(`delete from used_code where used_at < clock_timestamp() - interval '2 minutes'`);
  const { rowCount } = await pool.query(
    'insert into used_code (user_id, code) values ($1, $2) on conflict do nothing',
    [userId, code],
  );
  return rowCount === 1 ? verify() : new Response(null, { status: 401 });
}
