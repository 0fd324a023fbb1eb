import { RuleViolation } from '@fupin/schema';
import { GraphQLError } from 'graphql';
import { badInput, conflict, ruleViolated } from '../errors.ts';

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
 * What who acted is told of an error: rules that a guard or a record's method kept, constraints of tables, and
 * clashes with what somebody else did. Everything else rises as it is.
 */
export function refusalOf(error: unknown): unknown {
  if (error instanceof GraphQLError) return error;
  if (error instanceof RuleViolation) return ruleViolated(error.code, error.facts);
  const { code, message, detail, constraint } = databaseFault(error);
  switch (code) {
    case 'FU001':
      // MikroORM adds the detail to the message, on lines of its own.
      return ruleViolated(message!.split('\n')[0]!, JSON.parse(detail ?? '{}') as Record<string, unknown>);
    case '23505':
      return badInput([
        { path: ['input'], code: 'ALREADY_THERE', message: `There is such a record already (${constraint}).` },
      ]);
    case '23514':
      return badInput([{ path: ['input'], code: codeOf(constraint ?? ''), message: sentenceOf(constraint ?? '') }]);
    case '22003':
      return badInput([{ path: ['input'], code: 'TOO_LARGE', message: 'A number is larger than can be stored.' }]);
    case '40001':
    case '40P01':
      return conflict('Somebody else changed the same records at the same time; try again.');
    default:
      return error;
  }
}

/** Constraints say what must hold: "tranche_amount_is_positive". */
const codeOf = (constraint: string) => constraint.toUpperCase();
const sentenceOf = (constraint: string) => `It must hold that ${constraint.replaceAll('_', ' ')}.`;
