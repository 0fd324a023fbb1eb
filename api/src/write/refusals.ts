import { RuleCode, RuleViolation } from '@fupin/schema';
import type { Declared } from '@fupin/schema/model';
import { OptimisticLockError } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import type { Problem } from '../errors/refusal.ts';
import type { Sentence } from '../errors/sentence.ts';
import { badInput, conflict, ruleViolated, storageFull } from '../errors/graphql-errors.ts';
import { takenAlready, violatedCheck } from './violated-constraint.ts';
import { sentences } from './sentences.ts';

interface DatabaseFault {
  code?: string;
  message?: string;
  detail?: string;
  constraint?: string;
  table?: string;
}

/** What PostgreSQL said, beneath what MikroORM made of it. */
function databaseFault(error: unknown): DatabaseFault {
  const { cause, previous } = error as { cause?: unknown; previous?: unknown };
  const inner = (cause ?? previous) as DatabaseFault | undefined;
  return inner?.code ? inner : (error as DatabaseFault);
}

/**
 * What the actor is answered to an error: rules that a guard or a record's method enforces, constraints of tables, and
 * clashes with what somebody else did. Everything else rises as it is.
 * @param input the class of the input, whose members the problems name
 */
export function refusalOf(error: unknown, input?: Declared): unknown {
  if (error instanceof GraphQLError) return error;
  if (error instanceof RuleViolation) return ruleViolated(error.code, error.facts);
  if (error instanceof OptimisticLockError) return conflict(sentences.clash);
  const { code, message, detail, table = '', constraint = '' } = databaseFault(error);
  const rule = rules.find((each) => constraint.toUpperCase().endsWith(`_${each}`));
  if (rule && constraintFaults.has(code)) return ruleViolated(rule);
  switch (code) {
    case 'FU001':
      // MikroORM adds the detail to the message, on lines of its own.
      return ruleViolated(message!.split('\n')[0]!, JSON.parse(detail ?? '{}') as Record<string, unknown>);
    case uniqueViolation:
      return badInput(takenAlready({ table, constraint }, input));
    case '23503':
      return badInput([problem('STILL_NEEDED', sentences.stillNeeded)]);
    case checkViolation:
      return badInput(violatedCheck({ table, constraint }, input));
    case '22003':
      return badInput([problem('TOO_LARGE', sentences.numberTooLarge)]);
    case '53100':
      return storageFull();
    case '40001':
    case '40P01':
      return conflict(sentences.clash);
    default:
      return error;
  }
}

const uniqueViolation = '23505';
const checkViolation = '23514';
const constraintFaults = new Set<string | undefined>([uniqueViolation, checkViolation]);

/** A constraint that keeps a rule ends with its code: "plan_target_target_needs_baseline". */
const rules = Object.keys(RuleCode);

const problem = (code: string, sentence: Sentence): Problem => ({ path: ['input'], code, sentence });
