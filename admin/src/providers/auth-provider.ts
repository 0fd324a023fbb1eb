import type { AuthProvider } from 'react-admin';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.ts';
import { ask, AskError, send } from './ask.ts';

export type Viewer = ViewerQuery['viewer'];

/** How somebody signs in: as a person of the demonstration world, or with a password. */
export type Credentials = { demo: string } | { email: string; password: string };

let viewer: Promise<Viewer> | undefined;

/** Who is signed in. Asks first whether there is a session at all, so that strangers cause no refused request. */
async function readViewer(): Promise<Viewer> {
  const session = await fetch('/api/auth/get-session', { credentials: 'same-origin' });
  if (!session.ok || (await session.json()) === null) throw new AskError('', { status: 401, code: 'UNAUTHENTICATED' });
  return (await ask(ViewerDocument, {})).viewer;
}

function currentViewer(): Promise<Viewer> {
  viewer ??= readViewer();
  viewer.catch(() => (viewer = undefined));
  return viewer;
}

export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    const isDemo = 'demo' in credentials;
    const { status } = isDemo
      ? await send('/api/demo/sign-in', { email: credentials.demo })
      : await send('/api/auth/sign-in/email', credentials);
    if (status >= 400) throw new AskError('', { status, code: status === 429 ? 'RATE_LIMITED' : 'SIGN_IN_REFUSED' });
    viewer = undefined;
    await currentViewer();
  },
  async logout() {
    if (!viewer) return;
    viewer = undefined;
    await send('/api/auth/sign-out', {});
  },
  async checkAuth() {
    await currentViewer();
  },
  async checkError(error: unknown) {
    if (error instanceof AskError && error.code === 'UNAUTHENTICATED') throw error;
  },
  async getIdentity() {
    const { userId, name, ...rest } = await currentViewer();
    return { id: userId, fullName: name, userId, name, ...rest };
  },
  async getPermissions() {
    return (await currentViewer()).roles;
  },
};
