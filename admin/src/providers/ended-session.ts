import type { AskError, SessionEnd } from './ask.ts';

const key = 'fupin.ended';

/** Why the last session in this browser ended; `OVER` where only that it did is known. */
export type KnownEnd = SessionEnd | 'OVER';

const knownEnds: readonly KnownEnd[] = ['DISABLED', 'PASSWORD_RESET', 'ROLE_CHANGED', 'IDLE', 'OVER'];

/** Remembers, for every window, why the API no longer knows who was signed in. */
export const noteEnd = ({ refusal }: AskError): void => localStorage.setItem(key, refusal.ended ?? 'OVER');

export const forgetEnd = (): void => localStorage.removeItem(key);

/** Why nobody is signed in any more; undefined where nobody was, or they signed out themselves. */
export const lastEnd = (): KnownEnd | undefined => knownEnds.find((end) => end === localStorage.getItem(key));
