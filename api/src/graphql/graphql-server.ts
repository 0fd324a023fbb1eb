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
import { executeOperation, type Answering, type OperationRequest } from './execute-operation.ts';
import { documentLimits, documentLimitsRule } from '../read/cost/document-limits.ts';
import { fewErrors, mostErrors } from './few-errors.ts';
import { cachedDocuments } from './cached-documents.ts';
import type { DocumentCache } from '../read/document-cache.ts';
import { costs } from './cost-plugin.ts';
import { statementRefusal } from '../read/statement-refusal.ts';
import { bodyOf } from '../read/answer-text.ts';
import { currentLanguage, currentRequestId } from '../http/current-request.ts';
import { refusalBeneath } from '../errors/refusal.ts';
import { sentences as commonSentences } from '../errors/sentences.ts';
import { sentences as costSentences } from '../read/cost/sentences.ts';
import { sentences } from './sentences.ts';

// Cache control and tracing would wrap every resolver; the rest would call Apollo's servers.
const unwantedPlugins = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

interface Parts extends Answering {
  documents: DocumentCache;
}

/** Runs operations over the contract; each reads one snapshot, which ends with it. */
export function makeGraphqlServer(schema: GraphQLSchema, parts: Parts, logger: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: (request) => executeOperation(parts, request as unknown as OperationRequest),
      }),
      stop: async () => undefined,
    },
    introspection: true,
    // Besides Apollo's own: no page can send a token without asking first, so that GET with one needs nothing more.
    csrfPrevention: { requestHeaders: ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization'] },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: null,
    parseOptions: { maxTokens: documentLimits.tokens },
    validationRules: [documentLimitsRule],
    validationOptions: { maxErrors: mostErrors },
    plugins: [...unwantedPlugins, cachedDocuments(parts.documents), costs(parts.operations), fewErrors],
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

/** Whether Apollo or graphql-js refuses a request without a code of its own, as a persisted query of another hash. */
function isClientFault(error: unknown): boolean {
  if ((error as Error).message.startsWith('Too many errors processing variables')) return true;
  const { http } = (error as { extensions?: { http?: { status?: number } } }).extensions ?? {};
  return http?.status !== undefined && http.status < 500;
}

/** Characters of a message that a client hears; what it sent may be repeated in it. */
const mostCharacters = 500;

/** What a client hears of an error: ours in its language, its own faults as they are, everything else masked and logged once. */
function publicError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const requestId = currentRequestId();
  const language = currentLanguage();
  const said = (message: string, extensions: Record<string, unknown>): GraphQLFormattedError => ({
    ...formatted,
    message: message.slice(0, mostCharacters),
    extensions: { ...extensions, requestId },
  });
  const cause = unwrapResolverError(error);
  const refusal = refusalBeneath(error) ?? statementRefusal(cause);
  if (refusal) {
    const { message, extensions } = refusal.in(language);
    return said(message, withoutHttp(extensions));
  }
  const { code, ...facts } = formatted.extensions ?? {};
  if (/Document contains more tha[nt] \d+ tokens/.test(formatted.message)) {
    const message = costSentences.tokens({ most: documentLimits.tokens }).in(language);
    return said(message, { ...facts, code: 'QUERY_TOO_COSTLY', limit: 'tokens' });
  }
  // What graphql-js says of a document stays in English: it is for whoever writes one.
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR')
    return said(formatted.message, { ...facts, code: clientFaults[code] ?? code });
  if (isClientFault(error)) return said(formatted.message, { ...facts, code: 'BAD_INPUT' });
  if (isUnreadable(cause)) return said(sentences.unreadableValue.in(language), { ...facts, code: 'BAD_INPUT' });
  logger.error({ requestId, err: cause }, 'An operation failed');
  return {
    message: commonSentences.failed.in(language),
    path: formatted.path,
    extensions: { code: 'INTERNAL', requestId },
  };
}

const withoutHttp = ({ http: _http, ...facts }: Record<string, unknown>) => facts;

/** Whether PostgreSQL could not read a value as what it was given for. */
function isUnreadable(cause: unknown): boolean {
  const state = (cause as { code?: unknown } | null)?.code;
  return typeof state === 'string' && state.startsWith('22');
}
