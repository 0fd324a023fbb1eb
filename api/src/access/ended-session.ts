import type { SignIn } from './sign-in.ts';

/** Why a session is over, as far as it is known; what the library removed (by 12 hours, sign-out, password) is not. */
export type SessionEnd = 'DISABLED' | 'PASSWORD_RESET' | 'ROLE_CHANGED' | 'IDLE';

const whySql = `
  select case
    when who.state = 'DISABLED' then 'DISABLED'
    when session."createdAt" < who.password_ended_at then 'PASSWORD_RESET'
    when session."createdAt" < who.sessions_ended_at then 'ROLE_CHANGED'
    when session."updatedAt" <= now() - interval '30 minutes' then 'IDLE'
  end as why
  from auth.session join public.app_user who on who.id = session."userId"::uuid
  where session.token = $1`;

/** Why the session of a cookie no longer counts, for whoever still holds it; undefined where there is none. */
export async function endOfSession(signIn: SignIn, cookie = ''): Promise<SessionEnd | undefined> {
  const token = sessionTokenIn(signIn, cookie);
  if (!token) return undefined;
  const { rows } = await signIn.pool.query<{ why: SessionEnd | null }>({
    name: 'end-of-session',
    text: whySql,
    values: [token],
  });
  return rows[0]?.why ?? undefined;
}

/** The token of a session, which its cookie has before the signature. */
export function sessionTokenIn({ cookies }: SignIn, cookie: string): string | undefined {
  const name = `${cookies.prefix}.session_token`;
  const value = cookie.split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  return value?.slice(name.length + 1).match(/^\w{16,64}(?=\.|%2E)/i)?.[0];
}
