import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import { askerLanguage } from '../http/asker-language.ts';
import { sendEncoded, sendText } from '../http/compress-answers.ts';
import { isHeavy, type RequestPools } from '../database/request-pool.ts';
import { sessionIn, sessionVariables, type Viewer } from '../database/viewer.ts';
import type { IntrospectionCache } from '../introspection/introspection-cache.ts';
import type { BudgetEntry } from '../budgets/budget-entry.ts';
import type { Budgets } from '../budgets/budgets.ts';
import { principalOf } from '../budgets/principal.ts';
import { haveLargeValues, nestTooDeep } from '../read/cost/variable-limits.ts';
import { extensionsOf } from '../read/agreed-past.ts';
import { AnswerText, bodyOf } from '../read/answer-text.ts';
import { askInSession } from '../read/ask-in-session.ts';
import type { CompiledOperations, Operation } from '../read/compiled-operations.ts';
import type { DocumentCache } from '../read/document-cache.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { answerTypeOf } from './answer-type.ts';
import { readBody } from './read-body.ts';
import { isOperationBody, type OperationBody } from './request-body.ts';

interface FastPathDependencies {
  documents: DocumentCache;
  operations: CompiledOperations;
  introspection: IntrospectionCache;
  pools: RequestPools;
  findViewer(headers: IncomingHttpHeaders): Promise<Viewer | undefined>;
  budgets: Budgets;
}

/** What the fast path found out about a request before it fell through to Express. */
export interface FallThrough {
  /** Why the body could not be read. */
  unreadable?: Error;
  /** Why who asks may not ask it now. */
  refusal?: Error;
  /** How the statement failed that answers the whole operation. */
  failure?: Error;
  /** The operation as it counts to whoever asks. */
  entry?: BudgetEntry;
  /** Whether its points were taken already. */
  isCharged?: boolean;
}

/**
 * Answers what most requests are, queries that one statement answers, with one trip to PostgreSQL and nothing between,
 * and introspection with bytes that were made before. Whatever else comes, or goes wrong, falls through to `next`, which
 * answers everything and the same.
 */
export function fastPath(dependencies: FastPathDependencies, next: RequestListener): RequestListener {
  const { documents, operations, introspection, pools, findViewer, budgets } = dependencies;

  return (request, response) => {
    const type = answerTypeOf(request);
    if (type === undefined) return next(request, response);
    answer(request, type, response).catch(() => next(request, response));
  };

  async function answer(request: IncomingMessage, type: string, response: ServerResponse): Promise<void> {
    const known: FallThrough = {};
    const fallThrough = (more: FallThrough = {}) =>
      next(request, Object.assign(response, { locals: { ...known, ...more } }));
    const viewer = await findViewer(request.headers);
    if (!viewer) return fallThrough();
    // Who may ask nothing now is refused before anything is read, which costs us least.
    const entry = attempted(() => budgets.enter(principalOf(viewer)));
    if (entry instanceof Error) return fallThrough({ refusal: entry });
    response.once('close', () => entry.close());
    known.entry = entry;
    const text = await readBody(request);
    const tooMany = attempted(() => entry.begin());
    if (tooMany) return fallThrough({ refusal: tooMany });
    const body = parsed(text);
    if (body instanceof Error) return fallThrough({ unreadable: body });
    // Where the next one looks for it.
    Object.assign(request, { body });
    if (!isOperationBody(body) || nestTooDeep(body.variables) || haveLargeValues(body.variables)) return fallThrough();
    const operation = operationOf(body);
    const found = operation && (operations.find(operation) ?? introspection.find(operation));
    if (!found) return fallThrough();
    const refusal = attempted(() => entry.charge(found.points));
    if (refusal) return fallThrough({ refusal });
    known.isCharged = true;
    if ('answer' in found) {
      const encoded = await entry.during(true, found.answer).catch(() => undefined);
      return encoded ? sendEncoded(request, response, headersOf(type), encoded) : fallThrough();
    }
    const pool = pools.forPoints(found.points);
    // Who reads nothing that is said in a language is not asked for theirs.
    const session = found.speaks ? sessionIn(viewer, askerLanguage(request.headers, viewer)) : sessionVariables(viewer);
    const ask = () => askInSession(pool, session, found, entry.spent);
    const answered = await entry.during(isHeavy(found.points), ask).catch((failure: Error) => failure);
    if (answered instanceof Error) return fallThrough({ failure: answered });
    const data = new AnswerText(answered ?? 'null');
    await sendText(request, response, headersOf(type), bodyOf({ data, ...extensionsOf(found.instants) }));
  }

  function operationOf({ query, variables, operationName }: OperationBody): Operation | undefined {
    const document = documents.find(query);
    const operation = document && getOperationAST(document, operationName);
    return operation ? { document, operation, variables: variables ?? {} } : undefined;
  }
}

/** What an act answers, or why it was refused. */
function attempted<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (error) {
    return error as Error;
  }
}

/** What a body says, or why it says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return Object.assign(error as SyntaxError, { status: 400 });
  }
}

const headers = Object.entries({ ...securityHeaders, 'cache-control': 'no-store' }).flat();

const headersOf = (type: string) => [...headers, 'x-request-id', randomUUID(), 'content-type', type];
