import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.ts';
import { executeOperation, type OperationRequest } from './execute-operation.ts';
import { documentLimits, documentLimitsRule } from './limits/document-limits.ts';
import { rowLimits } from './limits/plugin.ts';
import { bodyOf } from './read/answer-text.ts';
import type { CompiledOperations } from './read/compiled-operations.ts';

// Cache control and tracing would wrap every resolver; the rest would call Apollo's servers.
const unwantedPlugins = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Runs operations over the contract; each reads one snapshot, which ends with it. */
export function makeGraphqlServer(
  schema: GraphQLSchema,
  operations: CompiledOperations,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({ executor: (asked) => executeOperation(operations, asked as unknown as OperationRequest) }),
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [documentLimitsRule],
    plugins: [...unwantedPlugins, rowLimits],
    stringifyResult: bodyOf,
    formatError: (formatted, error) => publicError(formatted, error, logger),
  });
}

/** Codes of Apollo for what the client did wrong, in our words. */
const clientFaults: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
};

/** Whether Apollo refuses a request without a code of its own, as a persisted query of another hash. */
function isClientFault(error: unknown): boolean {
  const { http } = (error as { extensions?: { http?: { status?: number } } }).extensions ?? {};
  return http?.status !== undefined && http.status < 500;
}

/** What a client hears of an error: ours and its own faults as they are, everything else masked and logged once. */
function publicError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const { code, limit, ...rest } = formatted.extensions ?? {};
  if (limit !== undefined || /Document contains more tha[nt] \d+ tokens/.test(formatted.message)) {
    return { ...formatted, extensions: { ...rest, code: 'QUERY_TOO_COSTLY', limit: limit ?? 'tokens' } };
  }
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions: { ...rest, code: clientFaults[code] ?? code } };
  }
  if (isClientFault(error)) return { ...formatted, extensions: { ...rest, code: 'BAD_INPUT' } };
  const cause = unwrapResolverError(error);
  const fault = databaseFault(cause);
  if (fault) return { ...formatted, message: fault.message, extensions: { ...rest, code: fault.code } };
  logger.error({ requestId: rest['requestId'], err: cause }, 'An operation failed');
  return {
    message: 'Something went wrong; it has been logged.',
    path: formatted.path,
    extensions: { ...rest, code: 'INTERNAL' },
  };
}

/** What PostgreSQL refuses because of what was asked. */
function databaseFault(cause: unknown): { code: string; message: string } | undefined {
  const state = (cause as { code?: unknown } | null)?.code;
  if (state === '57014') return { code: 'QUERY_TOO_COSTLY', message: 'The operation took too long and was stopped.' };
  if (typeof state === 'string' && state.startsWith('22'))
    return { code: 'BAD_INPUT', message: 'A value cannot be read as what it stands for.' };
  return undefined;
}
