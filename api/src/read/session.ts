/** What PostgreSQL is told of who asks before it reads: the variables of `row-policy.ts`, by name. */
export type Session = Readonly<Record<`app.${string}`, string>>;
