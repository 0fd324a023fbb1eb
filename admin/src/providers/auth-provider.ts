import type { AuthProvider } from 'react-admin';
import { ViewerDocument } from '../generated/graphql.ts';
import { ask, AskError, send } from './ask.ts';
import { lastAnswers } from './last-answers.ts';
import { isSignedIn, keepViewer, markSignedIn, markSignedOut, signedInViewer, type Viewer } from './signed-in.ts';

/** How somebody signs in: as a person of the demonstration world, or with a password. */
export type Credentials = { demo: string } | { email: string; password: string };

let viewer: Promise<Viewer> | undefined;

const isUnauthenticated = (error: unknown) => error instanceof AskError && error.code === 'UNAUTHENTICATED';

async function readViewer(): Promise<Viewer> {
  if (!isSignedIn()) throw new AskError('', { status: 401, code: 'UNAUTHENTICATED' });
  try {
    const { viewer: read } = await ask(ViewerDocument, {});
    if (read.userId !== signedInViewer()?.userId) await lastAnswers.forgetAll();
    keepViewer(read);
    return read;
  } catch (error) {
    if (isUnauthenticated(error)) markSignedOut();
    const last = error instanceof AskError && error.code === 'OFFLINE' ? signedInViewer() : undefined;
    if (last) return last;
    throw error;
  }
}

/** Who is signed in; asked once, and anew after a failure. */
function currentViewer(): Promise<Viewer> {
  if (viewer) return viewer;
  const asked = readViewer();
  viewer = asked;
  asked.catch(() => {
    if (viewer === asked) viewer = undefined;
  });
  return asked;
}

export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    const isDemo = 'demo' in credentials;
    // From here on no window sends what the one before left, whose session this ends.
    const before = signedInViewer();
    keepViewer(undefined);
    const { status } = isDemo
      ? await send('/api/demo/sign-in', { email: credentials.demo })
      : await send('/api/auth/sign-in/email', credentials);
    if (status >= 400) {
      keepViewer(before);
      throw new AskError('', { status, code: status === 429 ? 'RATE_LIMITED' : 'SIGN_IN_REFUSED' });
    }
    viewer = undefined;
    markSignedIn();
    await currentViewer();
  },
  async logout() {
    viewer = undefined;
    if (!isSignedIn()) return;
    markSignedOut();
    await lastAnswers.forgetAll();
    await send('/api/auth/sign-out', {});
  },
  /** Only a session that is over signs out; an API that does not answer is told by the page. */
  async checkAuth() {
    await currentViewer().catch((error: unknown) => {
      if (isUnauthenticated(error)) throw error;
    });
  },
  async checkError(error: unknown) {
    if (isUnauthenticated(error)) throw error;
  },
  async getIdentity() {
    const { userId, name, ...rest } = await currentViewer();
    return { id: userId, fullName: name, userId, name, ...rest };
  },
  async getPermissions() {
    return (await currentViewer()).roles;
  },
};
