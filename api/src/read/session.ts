/** The session variables that say who reads: the variables of `row-policy.ts`, by name. */
export type Session = Readonly<Record<`app.${string}`, string>>;
