import {
  execute,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { OperationCost } from '../budgets/operation-cost.ts';
import type { Context } from './context.ts';
import { tooCostly } from '../errors/graphql-errors.ts';
import { isHeavy } from '../database/request-pool.ts';
import { dataIn, type IntrospectionCache } from '../introspection/introspection-cache.ts';
import { statementRefusal } from '../read/statement-refusal.ts';
import { extensionsOf } from '../read/agreed-past.ts';
import { AnswerText } from '../read/answer-text.ts';
import type { CompiledOperations } from '../read/compiled-operations.ts';
import { Refusal } from '../errors/refusal.ts';
import { sentences as costSentences } from '../read/cost/sentences.ts';
import { sentences } from './sentences.ts';

/** A validated operation, as Apollo hands it to an executor. */
export interface OperationRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** Left out where the request does not say which of several it means, or means none. */
  operation?: OperationDefinitionNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
  context: Context;
}

/** What answers operations whole. */
export interface Answering {
  operations: CompiledOperations;
  introspection: IntrospectionCache;
}

/** Answers an operation from one snapshot: by one statement where it can be compiled whole, else field by field. */
export async function executeOperation(
  answering: Answering,
  operationRequest: OperationRequest,
): Promise<ExecutionResult> {
  const { entry, points } = operationRequest.context.cost;
  return entry.during(isHeavy(points), () => execution(answering, operationRequest));
}

async function execution(answering: Answering, operationRequest: OperationRequest): Promise<ExecutionResult> {
  const { operations, introspection } = answering;
  const { schema, document, operation, request, context } = operationRequest;
  try {
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw subscribed();
    const answered = await answerWhole(operations, operationRequest);
    if (answered) return answered;
    const introspected = operation && introspection.find({ document, operation, variables: request.variables ?? {} });
    if (introspected) return { data: dataIn(await introspected.answer()) as never };
    assertFewRows(context.cost);
    const instants = operation
      ? operations.instantsOf({ document, operation, variables: request.variables ?? {} })
      : [];
    await context.agreeOn(instants);
    const result = await execute({
      schema,
      document,
      // Apollo's own knows only of names that are there, and takes any other for none.
      operationName: request.operationName,
      contextValue: context,
      variableValues: request.variables,
      fieldResolver: readOwnKey,
    });
    return { ...result, errors: result.errors?.map(unlessRefused), ...extensionsOf(instants) };
  } finally {
    await context.close();
  }
}

/**
 * What the database answered has the keys of the operation; what we answer ourselves, as `viewer`,
 * has the names of the fields.
 */
const readOwnKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  { path, fieldName },
) => (path.key in source ? source[path.key] : source[fieldName]);

const subscribed = (): Refusal => new Refusal(sentences.noSubscriptions, { code: 'BAD_INPUT', http: { status: 400 } });

async function answerWhole(
  operations: CompiledOperations,
  operationRequest: OperationRequest,
): Promise<ExecutionResult | undefined> {
  const { document, operation, request, context } = operationRequest;
  const statement = operation && operations.find({ document, operation, variables: request.variables ?? {} });
  if (!statement) return undefined;
  try {
    const text = await context.ask(statement);
    return text === null ? undefined : { data: new AnswerText(text) as never, ...extensionsOf(statement.instants) };
  } catch (error) {
    // Asked again, it would take as much.
    const refusal = error instanceof GraphQLError ? error : statementRefusal(error);
    if (refusal) throw refusal;
    if (context.cost.rows > mostRowsByField) throw error;
    // Asked again field by field, the answer says which one was at fault.
    return undefined;
  }
}

/** Rows that graphql-js may answer field by field: while it does, nobody else is answered. */
const mostRowsByField = 1_000;

function assertFewRows({ rows }: OperationCost): void {
  if (rows <= mostRowsByField) return;
  throw tooCostly(costSentences.rowsByField({ most: mostRowsByField, rows }), {
    limit: 'rows',
    rows,
    most: mostRowsByField,
  });
}

/** A field's error, or in its place the limit that its statement exceeded. */
function unlessRefused(error: GraphQLError): GraphQLError {
  const refusal = statementRefusal(error.originalError);
  if (!refusal) return error;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(refusal.message, {
    nodes,
    source,
    positions,
    path,
    originalError: refusal,
    extensions: refusal.extensions,
  });
}
