/** The addresses that the sign-in library takes, as long as mail takes them (RFC 5321): others could never sign in. */
export const addressForm = {
  pattern: String.raw`(?=.{1,254}$)(?=[^@]{1,64}@)(?!\.)(?!.*\.\.)[\w'+.\-]*[\w+\-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}`,
  example: 'name@example.org',
};

export const isAddress = (text: string): boolean => new RegExp(`^${addressForm.pattern}$`).test(text);
