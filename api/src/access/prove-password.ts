import { refuse } from '../http/refuse.ts';
import { hashing, refuseCredentials, texts, signInHeaders, type Accounts, type Handler } from './account-frame.ts';
import { clientAddress, maskedAddress } from '../http/client-address.ts';
import { findSessionHolder } from './find-viewer.ts';
import { endedSince, openInTime } from './open-in-time.ts';
import type { SignIn } from './sign-in.ts';
import { sentences } from '../errors/sentences.ts';

/** Whose session a request came with, and which it is. */
export interface Holder {
  userId: string;
  email: string;
  name: string;
  sessionId: string;
  /** When the session began. */
  since: Date;
  address: string;
  /** Where from, as the trail has it. */
  place: { from: string };
  /** What the sign-in library is told of the request. */
  headers: Headers;
}

type Exchange = Parameters<Handler>;

/** Whose session a request came with; without one the request is refused. */
export async function findHolder(
  { signIn, trustedProxies }: Accounts,
  ...[request, response]: Exchange
): Promise<Holder | undefined> {
  const { cookie } = request.headers;
  const [viewer, found] = await Promise.all([
    findSessionHolder(signIn, cookie),
    cookie ? signIn.auth.api.getSession({ headers: new Headers({ cookie }) }) : undefined,
  ]);
  response.locals['holder'] = viewer;
  const isOver = !viewer || found?.user.id !== viewer.userId;
  // Whoever is found may be half a second old.
  if (isOver || (await endedSince(signIn, viewer.userId, found.session.createdAt))) {
    refuse(response, 401, 'UNAUTHENTICATED', sentences.signIn);
    return undefined;
  }
  const { userId, email, name } = viewer;
  const address = clientAddress(request, trustedProxies);
  const place = { from: maskedAddress(address) };
  const { id: sessionId, createdAt: since } = found.session;
  return { userId, email, name, sessionId, since, address, place, headers: signInHeaders(request, address) };
}

/** Checks the password of a session's holder, and may do more if it is right; an answer that is not ok says that it is wrong. */
type Check = (auth: SignIn['auth'], password: string, holder: Holder) => Promise<Response>;

const checkOnly: Check = ({ api }, password, { headers }) =>
  api.verifyPassword({ body: { password }, headers, asResponse: true });

/**
 * The same, once they entered their password again, with what the check of it answered; else the request is refused.
 * Each attempt is counted before it is tried.
 */
export async function provePassword(
  accounts: Accounts,
  [request, response]: Exchange,
  { check = checkOnly, password = texts(request.body)['password'] }: { check?: Check; password?: string } = {},
): Promise<{ holder: Holder; checked: Response } | undefined> {
  const holder = await findHolder(accounts, request, response);
  if (!holder) return undefined;
  const { signIn } = accounts;
  if (password) {
    const attempt = await signIn.attempts.begin(holder.email, holder.address);
    const prove = () => hashing(signIn, attempt, () => check(signIn.auth, password, holder));
    const checked = await whileSignedIn(signIn, holder, prove);
    if (checked?.ok) {
      await attempt.succeeded();
      return { holder, checked };
    }
  }
  refuseCredentials(response);
  return undefined;
}

/** Does something for whoever a session belongs to, unless the session ends before it is done. */
export const whileSignedIn = <Done>(
  signIn: SignIn,
  { userId, since }: Pick<Holder, 'userId' | 'since'>,
  act: () => Promise<Done>,
): Promise<Done | undefined> =>
  openInTime(signIn, userId, async () => ((await endedSince(signIn, userId, since)) ? undefined : act()));
