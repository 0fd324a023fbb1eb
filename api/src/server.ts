import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Accounts } from './access/account-frame.ts';
import { accountRoutes } from './access/account-routes.ts';
import { demoSignIn } from './demo/demo-sign-in.ts';
import { endOfSession } from './access/ended-session.ts';
import { findHolder, findViewer } from './access/find-viewer.ts';
import type { SignIn } from './access/sign-in.ts';
import { compressAnswers } from './http/compress-answers.ts';
import { consoleFiles } from './http/console-files.ts';
import { makeContext, type Databases } from './graphql/context.ts';
import { buildContract } from './contract.ts';
import { mostBytesOfBody } from './fast-path/answer-type.ts';
import { fastPath, type FallThrough } from './fast-path/fast-path.ts';
import { makeGraphqlServer } from './graphql/graphql-server.ts';
import { IntrospectionCache } from './introspection/introspection-cache.ts';
import { admit, begin, type Admitted } from './budgets/admission.ts';
import type { BudgetEntry } from './budgets/budget-entry.ts';
import type { Budgets } from './budgets/budgets.ts';
import { statementRefusal } from './read/statement-refusal.ts';
import { CompiledOperations } from './read/compiled-operations.ts';
import { DocumentCache } from './read/document-cache.ts';
import { refuseUnparsed } from './http/refuse-unparsed.ts';
import { askerLanguage, languageOf } from './http/asker-language.ts';
import { followRequest } from './http/current-request.ts';
import { noLongerThan, notFound, onlyJson, onlyMethods, refuse, refuseLongBody, sendRefusal } from './http/refuse.ts';
import { sentences } from './http/sentences.ts';
import { sentences as commonSentences } from './errors/sentences.ts';
import { sentences as accessSentences } from './access/sentences.ts';
import { Refusal } from './errors/refusal.ts';
import { originRefusal } from './http/request-origin.ts';
import { securityHeaders } from './http/security-headers.ts';

export interface ServerParts extends Omit<Databases, 'services'>, Accounts {
  logger: Logger;
  budgets: Budgets;
  demo: boolean;
  publicUrl: URL | undefined;
  /** Whether the database answers and the server is not stopping. */
  isReady(): Promise<boolean>;
}

/** The HTTP server: the contract at /graphql, sign-in at /api/auth, health, and the console at /. */
export async function makeHttpServer(parts: ServerParts): Promise<Server> {
  const schema = await buildContract();
  const operations = new CompiledOperations(schema);
  const introspection = new IntrospectionCache(schema);
  const documents = new DocumentCache(schema);
  const graphql = makeGraphqlServer(schema, { operations, introspection, documents }, parts.logger);
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(standingHeaders);
  describeHealth(app, parts);
  app.use(['/api', '/graphql'], storedNowhere);
  app.use('/api/auth', accountRoutes(parts));
  if (parts.demo) app.use('/api/demo', demoSignIn(parts));
  app.use(['/graphql/*rest', '/api'], notFound);
  app.all('/graphql', refuseOtherMethods);
  app.use('/graphql', followRequest, findWho(parts.signIn), admit(parts), refuseStrangers(parts.signIn));
  app.use('/graphql', refuseUnreadable, noLongerThan(mostBytesOfBody), express.json({ limit: mostBytesOfBody }), begin);
  app.use(
    '/graphql',
    compressAnswers,
    expressMiddleware(graphql, {
      context: async ({ res }) =>
        makeContext(
          { ...parts, services: { signIn: parts.signIn } },
          { ...(res.locals as Locals & { entry: BudgetEntry }), language: () => languageOf(res) },
        ),
    }),
  );
  app.use(consoleFiles());
  app.use(notFound);
  app.use(refuseMalformed(parts.logger));
  const dependencies = {
    ...parts,
    documents,
    operations,
    introspection,
    findViewer: (headers: IncomingHttpHeaders) => findViewer(parts.signIn, headers),
  };
  const answer = fastPath(dependencies, app);
  const server = refuseUnparsed(createServer(readingLimits, answerOwnPages(answer, parts.publicUrl)));
  return server.once('close', () => void introspection.close());
}

/** Half-sent headers end after 10 s and bodies after 20; looked for each second. Milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1_000 };

/** A request without a host is refused as one of another name, and not by Node without a word. */
const readingLimits = { ...timeouts, requireHostHeader: false };

/** Answers requests that come under our own name, and acts that our own pages send. */
const answerOwnPages =
  (answer: RequestListener, publicUrl: URL | undefined): RequestListener =>
  (request, response) => {
    const refusal = originRefusal(request, publicUrl);
    if (!refusal) return answer(request, response);
    const requestId = randomUUID();
    const language = askerLanguage(request.headers);
    const errors = [{ message: refusal.sentence.in(language), extensions: { code: 'FORBIDDEN', requestId } }];
    response.writeHead(refusal.status, {
      ...securityHeaders,
      'cache-control': 'no-store',
      'content-language': language,
      'x-request-id': requestId,
      'content-type': 'application/json',
      connection: 'close',
    });
    response.end(JSON.stringify({ errors }));
  };

const storedNowhere: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};

/** What the handlers of one request tell each other. */
interface Locals extends FallThrough, Admitted {
  requestId: string;
}

const standingHeaders: RequestHandler = (_request, response, next) => {
  response.locals['requestId'] = randomUUID();
  response.set({ ...securityHeaders, 'x-request-id': response.locals['requestId'] });
  next();
};

const onlyQuestions = onlyMethods('GET', 'POST');

/** What is asked comes by GET, or by POST as JSON. */
const refuseOtherMethods: RequestHandler = (request, ...rest) =>
  (request.method === 'GET' || request.method === 'POST' ? onlyJson : onlyQuestions)(request, ...rest);

const refuseUnreadable: RequestHandler = (_request, response, next) => next((response.locals as Locals).unreadable);

function describeHealth(app: Express, { isReady }: ServerParts): void {
  app
    .route('/healthz')
    .get((_request, response) => void response.json({ status: 'up' }))
    .all(onlyMethods('GET', 'HEAD'));
  app
    .route('/readyz')
    .get(async (_request, response) => {
      const ready = await isReady();
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
    })
    .all(onlyMethods('GET', 'HEAD'));
}

const findWho =
  (signIn: SignIn): RequestHandler =>
  async (request, response, next) => {
    response.locals['viewer'] = await findViewer(signIn, request.headers);
    next();
  };

/** Strangers learn nothing of the contract: without a viewer no document is even parsed. */
const refuseStrangers =
  (signIn: SignIn): RequestHandler =>
  async (request, response, next) => {
    if ((response.locals as Locals).viewer) return next();
    response.locals['holder'] = await findHolder(signIn, request.headers);
    if (response.locals['holder'])
      return refuse(response, 403, 'SECOND_FACTOR_NEEDED', accessSentences.secondFactorNeeded);
    const ended = await endOfSession(signIn, request.headers.cookie);
    refuse(response, 401, 'UNAUTHENTICATED', accessSentences.signInOrToken, ended && { ended });
  };

/** What Express throws; `type` where it was the body. */
interface Malformed {
  message: string;
  status?: number;
  type?: string;
  limit?: number;
  headers?: Record<string, string>;
}

/** What we refuse says why; a body that is too large or no JSON is the client's fault; anything else is ours. */
const refuseMalformed =
  (logger: Logger): ErrorRequestHandler =>
  (error: Malformed, _request, response, _next) => {
    const { status, type, limit = 0, headers = {} } = error;
    // What Express refuses has a status, and may have the code of a system call besides, as a file that is not there.
    const refusal = error instanceof Refusal ? error : status === undefined ? statementRefusal(error) : undefined;
    if (refusal) return answerRefusal(response, refusal);
    if (status === 413) return refuseLongBody(response, limit);
    if (status && status < 500) {
      // A file that is refused had already said how it is sent.
      for (const name of ['content-encoding', 'content-type', 'etag']) response.removeHeader(name);
      response.set({ ...headers, 'cache-control': 'no-store' });
      return refuse(response, status, 'BAD_INPUT', malformedSentence(status, type));
    }
    logger.error({ requestId: response.locals['requestId'], err: error }, 'A request failed');
    refuse(response, 500, 'INTERNAL', commonSentences.failed);
  };

/** Why Express did not take a request, as far as its status tells. */
function malformedSentence(status: number, type: string | undefined) {
  if (status === 415) return sentences.badEncoding;
  if (type) return sentences.bodyNoJson;
  if (status === 412) return sentences.changedSince;
  return status === 416 ? sentences.badRange : sentences.badRequest;
}

function answerRefusal(response: Response, refusal: Refusal): void {
  const { message, extensions } = refusal.in(languageOf(response));
  const { http, ...facts } = extensions as { http?: { status?: number; headers?: Map<string, string> } };
  for (const [name, value] of http?.headers ?? []) response.set(name, value);
  sendRefusal(response, http?.status ?? 400, { message, extensions: facts });
}
