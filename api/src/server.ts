import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import { toNodeHandler } from 'better-auth/node';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { demoSignIn } from './access/demo-sign-in.ts';
import { findViewer } from './access/find-viewer.ts';
import type { SignIn } from './access/sign-in.ts';
import type { Viewer } from './access/viewer.ts';
import { compressAnswers } from './compress-answers.ts';
import { consoleFiles } from './console-files.ts';
import { makeContext, type Databases } from './context.ts';
import { buildContract } from './contract.ts';
import { mostBytesOfBody } from './door/answer-type.ts';
import { makeDoor, type HandedOn } from './door/door.ts';
import { makeGraphqlServer } from './graphql.ts';
import { CompiledOperations } from './read/compiled-operations.ts';
import { securityHeaders } from './security-headers.ts';

export interface ServerParts extends Databases {
  logger: Logger;
  demo: boolean;
  /** Whether the database answers and the server is not stopping. */
  isReady(): Promise<boolean>;
}

/** The HTTP server: the contract at /graphql, sign-in at /api/auth, health, and the console at /. */
export async function makeHttpServer(parts: ServerParts): Promise<Server> {
  const schema = await buildContract();
  const operations = new CompiledOperations(schema);
  const graphql = makeGraphqlServer(schema, operations, parts.logger);
  await graphql.start();
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(standingHeaders);
  describeHealth(app, parts);
  app.all('/api/auth/*path', toNodeHandler(parts.signIn.auth));
  if (parts.demo) app.use('/api/demo', demoSignIn(parts.signIn));
  app.use('/graphql', refuseUnreadable, express.json({ limit: mostBytesOfBody }), refuseStrangers(parts.signIn));
  app.use(
    '/graphql',
    compressAnswers,
    expressMiddleware(graphql, { context: async ({ res }) => makeContext(parts, res.locals as Locals) }),
  );
  app.use(consoleFiles());
  app.use(refuseMalformed(parts.logger));
  const door = makeDoor({ schema, operations, pool: parts.pool, signIn: parts.signIn }, app);
  return createServer({ requestTimeout: 20_000, headersTimeout: 10_000 }, door);
}

/** What the handlers of one request tell each other. */
interface Locals extends HandedOn {
  requestId: string;
  viewer?: Viewer;
}

const standingHeaders: RequestHandler = (_request, response, next) => {
  response.locals['requestId'] = randomUUID();
  response.set({ ...securityHeaders, 'x-request-id': response.locals['requestId'] });
  next();
};

const refuseUnreadable: RequestHandler = (_request, response, next) => next((response.locals as Locals).unreadable);

function describeHealth(app: Express, { isReady }: ServerParts): void {
  app.get('/healthz', (_request, response) => void response.json({ status: 'up' }));
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
}

/** Strangers learn nothing of the contract: without a viewer no document is even parsed. */
const refuseStrangers =
  (signIn: SignIn): RequestHandler =>
  async (request, response, next) => {
    const viewer = await findViewer(signIn, request.headers);
    response.locals['viewer'] = viewer;
    if (viewer) return next();
    sendError(response, 401, 'UNAUTHENTICATED', 'Sign in, or send a token as "Authorization: Bearer …".');
  };

/** A body that is too large or no JSON is the client's fault; anything else is ours. */
const refuseMalformed =
  (logger: Logger): ErrorRequestHandler =>
  (error: { status?: number; message: string }, _request, response, _next) => {
    if (error.status === 413) return sendError(response, 413, 'QUERY_TOO_COSTLY', 'The body may hold at most 100 kB.');
    if (error.status && error.status < 500)
      return sendError(response, error.status, 'BAD_INPUT', 'The body is no readable JSON.');
    logger.error({ requestId: response.locals['requestId'], err: error }, 'A request failed');
    sendError(response, 500, 'INTERNAL', 'Something went wrong; it has been logged.');
  };

function sendError(response: Parameters<RequestHandler>[1], status: number, code: string, message: string): void {
  const extensions = { code, requestId: response.locals['requestId'] };
  response.status(status).json({ errors: [{ message, extensions }] });
}
