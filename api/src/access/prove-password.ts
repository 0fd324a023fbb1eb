import { hashing, refuse, refuseCredentials, texts, told, type Accounts, type Handler } from './account-frame.ts';
import { clientAddress } from './client-address.ts';
import { findSessionHolder } from './find-viewer.ts';

/** Whose session a request came with, and which it is. */
export interface Holder {
  userId: string;
  email: string;
  name: string;
  sessionId: string;
}

type Exchange = Parameters<Handler>;

/** Whose session a request came with; without one the request is refused. */
export async function findHolder({ signIn }: Accounts, ...[request, response]: Exchange): Promise<Holder | undefined> {
  const { cookie } = request.headers;
  const [viewer, found] = await Promise.all([
    findSessionHolder(signIn, cookie),
    cookie ? signIn.auth.api.getSession({ headers: new Headers({ cookie }) }) : undefined,
  ]);
  if (viewer && found?.user.id === viewer.userId) return { ...viewer, sessionId: found.session.id };
  refuse(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
  return undefined;
}

/** The same, once they entered their password again. */
export async function provePassword(accounts: Accounts, ...[request, response]: Exchange): Promise<Holder | undefined> {
  const holder = await findHolder(accounts, request, response);
  if (!holder) return undefined;
  const { signIn, trustedProxies } = accounts;
  const { password } = texts(request.body);
  const address = clientAddress(request, trustedProxies);
  if (password) {
    const attempt = await signIn.attempts.begin(holder.email, address);
    const answer = await hashing(signIn, attempt, () =>
      signIn.auth.api.verifyPassword({ body: { password }, headers: told(request, address), asResponse: true }),
    );
    if (answer.ok) {
      await attempt.succeeded();
      return holder;
    }
  }
  refuseCredentials(response);
  return undefined;
}
