/** The code that a choice has, as a list that any vocabulary takes: the form of a list offers no other. */
export const chosen = (code: string | undefined): never[] | undefined => (code ? [code as never] : undefined);
