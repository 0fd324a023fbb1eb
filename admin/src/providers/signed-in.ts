const mark = 'fupin.signedIn';

/** Whether somebody is signed in: the session's cookie is hidden from scripts, and strangers need not be refused to be known. */
export const isSignedIn = (): boolean => localStorage.getItem(mark) !== null;

export const markSignedIn = (): void => localStorage.setItem(mark, 'yes');

export const markSignedOut = (): void => localStorage.removeItem(mark);
