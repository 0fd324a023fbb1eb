/** The addresses that the sign-in library takes; an account with any other could never be signed in to. */
export const addressPattern = String.raw`(?!\.)(?!.*\.\.)[\w'+.\-]*[\w+\-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}`;

export const isAddress = (text: string): boolean => new RegExp(`^${addressPattern}$`).test(text);
