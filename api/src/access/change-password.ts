import { refuse } from '../http/refuse.ts';
import { isPassword, refusePassword, sendCookies, texts, type Accounts, type Handler } from './account-frame.ts';
import { sessionTokenIn } from './ended-session.ts';
import { findViewer } from './find-viewer.ts';
import { provePassword } from './prove-password.ts';
import { sentences } from '../errors/sentences.ts';

/** Whoever changes their password stays signed in here and nowhere else. */
export const changePassword =
  (accounts: Accounts): Handler =>
  async (request, response) => {
    const { signIn } = accounts;
    const { currentPassword, newPassword } = texts(request.body);
    // Who must enrol a second factor first may not change the password either.
    if (!(await findViewer(signIn, { cookie: request.headers.cookie })))
      return refuse(response, 401, 'UNAUTHENTICATED', sentences.signIn);
    if (!isPassword(newPassword)) return refusePassword(response);
    const proved = await provePassword(accounts, [request, response], {
      password: currentPassword,
      check: ({ api }, current, { headers }) =>
        api.changePassword({
          body: { currentPassword: current, newPassword, revokeOtherSessions: true },
          headers,
          asResponse: true,
        }),
    });
    if (!proved) return;
    const { userId, place } = proved.holder;
    await signIn.pool.query('select public.end_tokens_after_change($1, $2)', [userId, place]);
    // What was opened by the old password until now is over; this session goes on.
    await beginAnew(signIn, sessionTokenIn(signIn, proved.checked.headers.getSetCookie().join('; ')));
    signIn.viewers.forget(userId);
    sendCookies(response, proved.checked);
    response.json({ signedIn: true });
  };

const beginAnew = ({ pool }: Accounts['signIn'], token: string | undefined) =>
  pool.query('update session set "createdAt" = clock_timestamp() where token = $1', [token]);
