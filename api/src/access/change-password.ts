import {
  hashing,
  isPassword,
  refuse,
  refuseCredentials,
  refusePassword,
  sendCookies,
  texts,
  told,
  type Accounts,
  type Handler,
} from './account-frame.ts';
import { clientAddress, maskedAddress } from './client-address.ts';
import { findViewer } from './find-viewer.ts';

/** Whoever changes their password stays signed in here and nowhere else. */
export const changePassword =
  ({ signIn, trustedProxies }: Accounts): Handler =>
  async (request, response) => {
    const { currentPassword, newPassword } = texts(request.body);
    const address = clientAddress(request, trustedProxies);
    const headers = told(request, address);
    const viewer = await findViewer(signIn, { cookie: request.headers.cookie });
    if (!viewer) return refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (!currentPassword || !isPassword(newPassword)) return refusePassword(response);
    const attempt = await signIn.attempts.begin(viewer.email, address);
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    const answer = await hashing(signIn, attempt, () =>
      signIn.auth.api.changePassword({ body, headers, asResponse: true }),
    );
    if (!answer.ok) return refuseCredentials(response);
    await attempt.succeeded();
    await signIn.pool.query('select public.end_tokens_after_change($1, $2)', [
      viewer.userId,
      { from: maskedAddress(address) },
    ]);
    signIn.viewers.forget(viewer.userId);
    sendCookies(response, answer);
    response.json({ signedIn: true });
  };
