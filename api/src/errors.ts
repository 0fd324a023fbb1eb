import { GraphQLError } from 'graphql';

/** One fault of an input: where it is, a code for programs and a sentence for people. */
export interface Problem {
  path: (string | number)[];
  code: string;
  message: string;
}

/** The input is at fault: every problem with its path. */
export const badInput = (problems: Problem[]): GraphQLError =>
  new GraphQLError(problems.map(({ message }) => message).join(' '), { extensions: { code: 'BAD_INPUT', problems } });

/** Nobody is signed in. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** The document asks for more than one request may cost; refused before anything is read. */
export const tooCostly = (message: string, facts: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', ...facts, http: { status: 400 } } });
