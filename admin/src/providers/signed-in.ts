import type { ViewerQuery } from '../generated/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

const mark = 'fupin.signedIn';
const who = 'fupin.viewer';

/** Whether somebody is signed in: the session's cookie is hidden from scripts, and strangers need not be refused to be known. */
export const isSignedIn = (): boolean => localStorage.getItem(mark) !== null;

export const markSignedIn = (by: 'demonstration' | 'yes'): void => localStorage.setItem(mark, by);

/** Whether they came in as a person of the demonstration, whom no password opens that anybody has. */
export const isOfDemonstration = (): boolean => localStorage.getItem(mark) === 'demonstration';

export function markSignedOut(): void {
  localStorage.removeItem(mark);
  localStorage.removeItem(who);
}

/** Who is signed in in this browser, in whichever window, as last read; known offline too. */
export function signedInViewer(): Viewer | undefined {
  const stored = localStorage.getItem(who);
  return stored === null ? undefined : (JSON.parse(stored) as Viewer);
}

export function keepViewer(viewer: Viewer | undefined): void {
  if (viewer) localStorage.setItem(who, JSON.stringify(viewer));
  else localStorage.removeItem(who);
}
