import {
  execute,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from './context.ts';
import { tooCostly } from './errors.ts';
import { readOwnKey } from './contract.ts';
import { AnswerText } from './read/answer-text.ts';
import type { CompiledOperations } from './read/compiled-operations.ts';

/** A validated operation, as Apollo hands it to an executor. */
export interface OperationRequest {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** Left out where the request does not say which of several it means, or means none. */
  operation?: OperationDefinitionNode;
  request: { variables?: Record<string, unknown>; operationName?: string };
  context: Context;
}

/** Answers an operation from one snapshot: by one statement where it can be compiled whole, else field by field. */
export async function executeOperation(
  operations: CompiledOperations,
  asked: OperationRequest,
): Promise<ExecutionResult> {
  const { schema, document, operation, request, context } = asked;
  try {
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw subscribed();
    const text = await answerWhole(operations, asked);
    if (text !== undefined) return { data: new AnswerText(text) as never };
    if (operation)
      await context.agreeOn(operations.instantsOf({ document, operation, variables: request.variables ?? {} }));
    const result = await execute({
      schema,
      document,
      // Apollo's own knows only of names that are there, and takes any other for none.
      operationName: request.operationName,
      contextValue: context,
      variableValues: request.variables,
      fieldResolver: readOwnKey,
    });
    return { ...result, errors: result.errors?.map((error) => withRequestId(error, context.requestId)) };
  } finally {
    await context.close();
  }
}

const subscribed = (): GraphQLError =>
  new GraphQLError('Nothing can be subscribed to.', { extensions: { code: 'BAD_INPUT', http: { status: 400 } } });

async function answerWhole(operations: CompiledOperations, asked: OperationRequest): Promise<string | undefined> {
  const { document, operation, request, context } = asked;
  const statement = operation && operations.find({ document, operation, variables: request.variables ?? {} });
  if (!statement) return undefined;
  try {
    return (await context.ask(statement)) ?? undefined;
  } catch (error) {
    if (isTimeout(error))
      throw tooCostly('The operation took too long and was stopped.', { limit: 'time', requestId: context.requestId });
    // Asked again field by field, the answer says which one was at fault.
    return undefined;
  }
}

/** PostgreSQL stopped the statement for taking too long; asking again would take as long. */
const isTimeout = (error: unknown) => (error as { code?: unknown }).code === '57014';

const withRequestId = (error: GraphQLError, requestId: string): GraphQLError => {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  const more = { ...extensions, requestId };
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: more });
};
