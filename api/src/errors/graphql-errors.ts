import { meaningOf, RuleCode } from '@fupin/schema';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

const sentences: Record<string, string> = {
  ...meaningOf(RuleCode).meanings,
  FORBIDDEN: 'Your role does not allow it.',
};

/** The sentence of a code that a refusal carries. */
export const sentenceOf = (code: string): string => sentences[code] ?? code;

/** One fault of an input: where it is, a code for programs and a sentence for people. */
export interface Problem {
  path: (string | number)[];
  code: string;
  message: string;
}

/** The input is at fault: every problem with its path. */
export const badInput = (problems: Problem[]): GraphQLError =>
  new GraphQLError([...new Set(problems.map(({ message }) => message))].join(' '), {
    extensions: { code: 'BAD_INPUT', problems },
  });

/** Nobody is signed in. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** The document asks for more than one request may cost; refused before anything is read. */
export const tooCostly = (message: string, facts: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY', ...facts, http: { status: 400 } } });

/** How long who is refused for now shall wait, as HTTP says it. */
const retryAfter = (seconds: number) => new HeaderMap([['retry-after', String(seconds)]]);

/** Too much is going on; the same may be answered in a while. */
export const overloaded = (seconds = 2): GraphQLError =>
  new GraphQLError('Too much is going on just now; try again in a while.', {
    extensions: { code: 'OVERLOADED', retryAfter: seconds, http: { status: 503, headers: retryAfter(seconds) } },
  });

/** Who asks has used up what anybody may ask within a minute, or asks too much at once. */
export const rateLimited = (message: string, { retryAfter: seconds, ...facts }: RateLimit): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'RATE_LIMITED',
      ...facts,
      retryAfter: seconds,
      http: { status: 429, headers: retryAfter(seconds) },
    },
  });

/** Which limit it was, how much it allows, and in how many seconds there is room again. */
interface RateLimit {
  limit: string;
  most: number;
  retryAfter: number;
}

/** The record is not there, or not for who asks; the two are never told apart. */
export const notFound = (): GraphQLError =>
  new GraphQLError('There is no such record.', { extensions: { code: 'NOT_FOUND' } });

/** Who asks may read the record, but not do this. */
export const forbidden = (message = sentenceOf('FORBIDDEN')): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });

/** A rule of the domain says no; the facts are what it judged by. */
export const ruleViolated = (rule: string, facts: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(sentenceOf(rule), { extensions: { code: 'RULE_VIOLATED', rule, facts } });

/** Somebody else was first. */
export const conflict = (message: string, facts: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'CONFLICT', ...facts } });

/** Something else was asked under the same request id. */
export const idempotencyConflict = (requestId: string): GraphQLError =>
  new GraphQLError(`The request id ${requestId} was used for something else.`, {
    extensions: { code: 'IDEMPOTENCY_CONFLICT' },
  });

/** The database's disk is full: what is stored can be read, and nothing can be changed until an operator makes room. */
export const storageFull = (): GraphQLError =>
  new GraphQLError('The disk of the database is full: nothing was changed. Tell whoever runs this Fupin.', {
    extensions: { code: 'STORAGE_FULL', http: { status: 503 } },
  });
