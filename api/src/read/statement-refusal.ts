import { GraphQLError } from 'graphql';
import { overloaded, tooCostly } from '../errors/graphql-errors.ts';
import { answerRefused } from './refused-answer.ts';

interface DatabaseFault {
  code?: unknown;
  message?: string;
  detail?: string;
  /** What MikroORM wrapped, or what the driver says it failed for. */
  cause?: unknown;
}

/** Limits that PostgreSQL enforces, by SQLSTATE. */
const exceeded: Record<string, { limit: string; message: string }> = {
  '57014': { limit: 'time', message: 'The operation took too long and was stopped.' },
  '53200': { limit: 'memory', message: 'The operation needed more memory than one may have.' },
  '53400': { limit: 'temporaryFiles', message: 'The operation needed more space for sorting than one may have.' },
  '54000': { limit: 'bytes', message: 'The answer is larger than one may be.' },
  '54001': { limit: 'complexity', message: 'The operation nests deeper than PostgreSQL can follow.' },
};

const answers: Record<string, string> = {
  groups: 'There are more groups than one answer shows: narrow the filter, or say how many with `first`.',
  bytes: 'The answer is larger than one may be: ask for smaller pages or fewer fields.',
};

/** States in which PostgreSQL answers nobody, or nobody else, for now: no space, no connection, stopping, starting. */
const busy = /^(53|57P0|08)/;

/**
 * What a client hears of a statement that exceeded a limit, or that found PostgreSQL too busy; undefined for any other
 * fault. Whoever sends it again unchanged finds the first refused again and the second perhaps answered.
 */
export function statementRefusal(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphQLError) return undefined;
  const { code, message = '', detail, cause } = (error ?? {}) as DatabaseFault;
  if (code === answerRefused) return tooCostly(answers[message] ?? message, { limit: message, most: Number(detail) });
  if (typeof code === 'string') {
    const limit = exceeded[code] ?? (code.startsWith('54') ? complex : undefined);
    if (limit) return tooCostly(limit.message, { limit: limit.limit });
    if (busy.test(code) || brokenConnection.has(code)) return overloaded();
  }
  return cause === undefined ? undefined : statementRefusal(cause);
}

const complex = { limit: 'complexity', message: 'The operation is more complex than PostgreSQL can follow.' };

const brokenConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);
