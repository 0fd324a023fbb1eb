import { GraphQLError } from 'graphql';
import { overloaded, tooCostly } from '../errors/graphql-errors.ts';
import { answerRefused } from './refused-answer.ts';
import type { Refusal } from '../errors/refusal.ts';
import type { Sentence } from '../errors/sentence.ts';
import { sentences } from './sentences.ts';

interface DatabaseFault {
  code?: unknown;
  message?: string;
  detail?: string;
  /** What MikroORM wrapped, or what the driver says it failed for. */
  cause?: unknown;
}

/** Limits that PostgreSQL enforces, by SQLSTATE. */
const exceeded: Record<string, { limit: string; sentence: Sentence }> = {
  '57014': { limit: 'time', sentence: sentences.tookTooLong },
  '53200': { limit: 'memory', sentence: sentences.tooMuchMemory },
  '53400': { limit: 'temporaryFiles', sentence: sentences.tooMuchSorting },
  '54000': { limit: 'bytes', sentence: sentences.answerTooLarge },
  '54001': { limit: 'complexity', sentence: sentences.nestsTooDeep },
};

const answers: Record<string, Sentence> = { groups: sentences.tooManyGroups, bytes: sentences.answerTooLarge };

/** States in which PostgreSQL answers nobody, or nobody else, for now: no space, no connection, stopping, starting. */
const busy = /^(53|57P0|08)/;

/**
 * What a client hears of a statement that exceeded a limit, or that found PostgreSQL too busy; undefined for any other
 * fault. Whoever sends it again unchanged finds the first refused again and the second perhaps answered.
 */
export function statementRefusal(error: unknown): Refusal | undefined {
  if (error instanceof GraphQLError) return undefined;
  const { code, message = '', detail, cause } = (error ?? {}) as DatabaseFault;
  if (code === answerRefused)
    return tooCostly(answers[message] ?? sentences.answerTooLarge, { limit: message, most: Number(detail) });
  if (typeof code === 'string') {
    const limit = exceeded[code] ?? (code.startsWith('54') ? complex : undefined);
    if (limit) return tooCostly(limit.sentence, { limit: limit.limit });
    if (busy.test(code) || brokenConnection.has(code)) return overloaded();
  }
  return cause === undefined ? undefined : statementRefusal(cause);
}

const complex = { limit: 'complexity', sentence: sentences.tooComplex };

const brokenConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);
