import type { AuthProvider } from 'react-admin';
import { ViewerDocument } from '../generated/graphql.ts';
import { AskError, send, type SecondFactors } from './ask.ts';
import { forgetEnd, noteEnd } from './ended-session.ts';
import { askOnce, forgetFirstAnswers } from './first-answers.ts';
import { lastAnswers } from './last-answers.ts';
import { isSignedIn, keepViewer, markSignedIn, markSignedOut, signedInViewer, type Viewer } from './signed-in.ts';
import { sendAccount } from './send-account.ts';

/**
 * How somebody signs in: as a person of the demonstration world; with a passkey; with a password, and then a code or a
 * passkey where they have a second factor, or once they have enrolled one.
 */
export type Credentials =
  | { demo: string }
  | { email: string; password: string }
  | { code: string }
  | { recoveryCode: string }
  | { passkey: 'ALONE' | 'AFTER_PASSWORD' }
  | { enrolled: true };

let viewer: Promise<Viewer> | undefined;
let isByHand = false;

/** Whether who is signed in came through the page where one signs in, since the console was loaded. */
export const hasSignedInHere = (): boolean => isByHand;

/** Whether nobody is signed in, or somebody who must enrol a second factor first, on the page where one signs in. */
const isUnauthenticated = (error: unknown): error is AskError =>
  error instanceof AskError && ['UNAUTHENTICATED', 'SECOND_FACTOR_NEEDED'].includes(error.code);

/** Whether the page is that of a one-time link, which nobody needs to be signed in for. */
const isAtLink = (): boolean => window.location.hash.startsWith('#/welcome');

async function readViewer(): Promise<Viewer> {
  if (!isSignedIn()) throw new AskError('', { status: 401, code: 'UNAUTHENTICATED' });
  try {
    const { viewer: read } = await askOnce(ViewerDocument, {});
    if (read.userId !== signedInViewer()?.userId) await lastAnswers.forgetAll();
    keepViewer(read);
    return read;
  } catch (error) {
    if (isUnauthenticated(error)) endHere(error);
    const last = error instanceof AskError && error.code === 'OFFLINE' ? signedInViewer() : undefined;
    if (last) return last;
    throw error;
  }
}

/** Nobody is signed in any more in this browser, and the page where one signs in says why. */
function endHere(error: AskError): void {
  if (isSignedIn() && error.code === 'UNAUTHENTICATED') noteEnd(error);
  markSignedOut();
}

/** Who is signed in; asked once, and anew after a failure. */
function currentViewer(): Promise<Viewer> {
  if (viewer) return viewer;
  const request = readViewer();
  viewer = request;
  request.catch(() => {
    if (viewer === request) viewer = undefined;
  });
  return request;
}

/** @throws AskError with code `SECOND_FACTOR` when a code or a passkey is to follow yet */
async function openSession(credentials: Credentials): Promise<void> {
  if ('demo' in credentials) return enterAsDemoPerson(credentials.demo);
  if ('enrolled' in credentials) return;
  if ('passkey' in credentials) return enterByPasskey(credentials.passkey === 'AFTER_PASSWORD');
  const isFirst = 'email' in credentials;
  const { secondFactor, by } = await sendAccount(isFirst ? 'sign-in/email' : 'two-factor/sign-in', credentials);
  if (secondFactor)
    throw new AskError('', { status: 401, code: 'SECOND_FACTOR', refusal: { by: by as SecondFactors } });
}

/** What speaks with authenticators is loaded by those who have one. */
async function enterByPasskey(afterPassword: boolean): Promise<void> {
  const ceremony = await import('./passkey-ceremony.ts').catch(() => {
    throw new AskError('', { status: 0, code: 'OFFLINE' });
  });
  await ceremony.showPasskey(afterPassword);
}

async function enterAsDemoPerson(email: string): Promise<void> {
  const { status } = await send('/api/demo/sign-in', { email });
  if (status >= 400) throw new AskError('', { status, code: 'SIGN_IN_REFUSED' });
}

/** Leads to the page where one signs in, which says why itself: react-admin shall not. */
const leaving = Object.assign(new Error(), { message: false });

export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    // From here on no window sends what the one before left, whose session this ends.
    const before = signedInViewer();
    keepViewer(undefined);
    try {
      await openSession(credentials);
    } catch (error) {
      keepViewer(before);
      throw error;
    }
    viewer = undefined;
    isByHand = true;
    forgetFirstAnswers();
    forgetEnd();
    markSignedIn('demo' in credentials ? 'demonstration' : 'yes');
    await currentViewer();
  },
  async logout() {
    viewer = undefined;
    forgetFirstAnswers();
    const isOwnWill = isSignedIn();
    markSignedOut();
    await lastAnswers.forgetAll();
    if (isOwnWill) await send('/api/auth/sign-out', {});
  },
  /**
   * Only a session that is over signs out; an API that does not answer is told by the page. Who opens a one-time link
   * is nobody yet, and stays on its page.
   */
  async checkAuth() {
    if (isAtLink()) return;
    await currentViewer().catch((error: unknown) => {
      if (isUnauthenticated(error)) throw leaving;
    });
  },
  async checkError(error: unknown) {
    if (!isUnauthenticated(error) || isAtLink()) return;
    endHere(error);
    throw leaving;
  },
  async getIdentity() {
    const { userId, name, ...rest } = await currentViewer();
    return { id: userId, fullName: name, userId, name, ...rest };
  },
  async getPermissions() {
    return (await currentViewer()).roles;
  },
};
