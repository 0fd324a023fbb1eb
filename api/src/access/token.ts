import { createHash, randomBytes } from 'node:crypto';
import type { TokenScope } from '@fupin/schema';
import { v7 as uuidv7 } from 'uuid';
import type pg from 'pg';

const form = /^fupin_[A-Za-z0-9_-]{43}$/;
const prefixLength = 'fupin_'.length + 6;

/** Days a token lives; nothing lives longer. */
export const mostTokenDays = 366;

/**
 * Makes a bearer token for a user; it is told this once and only its hash is stored.
 * @throws Error when nobody has that email.
 */
export async function mintToken(
  pool: pg.Pool | pg.Client,
  email: string,
  name: string,
  { days = mostTokenDays, scopes = ['READ'] }: { days?: number; scopes?: TokenScope[] } = {},
): Promise<string> {
  const { token, prefix, tokenHash } = makeToken();
  const { rowCount } = await pool.query(
    `with declared as (select set_config('app.verb', 'issueToken', true))
     insert into public.api_token (id, user_id, name, prefix, token_hash, scopes, expires_at)
     select $1, id, $3, $4, $5, $7, now() + make_interval(days => $6) from public.app_user, declared where email = $2`,
    [uuidv7(), email, name, prefix, tokenHash, Math.min(days, mostTokenDays), scopes],
  );
  if (rowCount === 0) throw new Error(`Nobody has the email ${email}`);
  return token;
}

/** Ends a token that is known as a whole; one that nobody has is no fault. */
export async function endToken(pool: pg.Pool, token: string): Promise<void> {
  await pool.query(
    `with declared as (select set_config('app.verb', 'issueToken', true))
     update public.api_token set revoked_at = now() from declared where token_hash = $1 and revoked_at is null`,
    [hashOf(token)],
  );
}

/** A new token, how it begins, and what it is known by. */
export function makeToken(): { token: string; prefix: string; tokenHash: string } {
  const token = `fupin_${randomBytes(32).toString('base64url')}`;
  return { token, prefix: token.slice(0, prefixLength), tokenHash: hashOf(token) };
}

/** Whether a text could be a token; what else comes as one needs no look. */
export const isToken = (text: string): boolean => form.test(text);

/** What a token is known by. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * The table `holder` for the beginning of a statement: the user whose token has the hash $1 and whether it may
 * write; no row when it is unknown, expired or revoked. Notes that the token was used, at most once a minute.
 */
export const holderOfToken = `
  token as (
    select id, user_id, 'WRITE' = any(scopes) as may_write, coalesce(last_used_at > now() - interval '1 minute', false) as is_noted
    from public.api_token where token_hash = $1 and revoked_at is null and expires_at > now()
  ), noted as (
    update public.api_token set last_used_at = now() from token where api_token.id = token.id and not is_noted
  ), holder as (select user_id, may_write, null::timestamptz as since, id as token_id from token)`;
