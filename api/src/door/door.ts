import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getOperationAST, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { findViewer } from '../access/find-viewer.ts';
import type { SignIn } from '../access/sign-in.ts';
import { sendText } from '../compress-answers.ts';
import { nestTooDeep } from '../limits/variable-limits.ts';
import { askAs } from '../read/ask-as.ts';
import type { CompiledOperations } from '../read/compiled-operations.ts';
import type { NamedStatement } from '../read/one-trip.ts';
import { securityHeaders } from '../security-headers.ts';
import { answerTypeOf } from './answer-type.ts';
import { KnownDocuments } from './known-documents.ts';
import { isQuestion, type Question } from './question.ts';
import { readBody } from './read-body.ts';

interface Surroundings {
  schema: GraphQLSchema;
  operations: CompiledOperations;
  pool: pg.Pool;
  signIn: SignIn;
}

/** What the door found out about a request before it handed it on. */
export interface HandedOn {
  /** Why the body could not be read. */
  unreadable?: Error;
  /** How the statement failed that answers the whole operation. */
  failure?: Error;
}

/**
 * Answers what most requests are, queries that one statement answers, with one trip to PostgreSQL and nothing between.
 * Whatever else comes, or goes wrong, it hands on to `next`, which answers everything and the same.
 */
export function makeDoor({ schema, operations, pool, signIn }: Surroundings, next: RequestListener): RequestListener {
  const documents = new KnownDocuments(schema);

  return (request, response) => {
    const type = answerTypeOf(request);
    if (type === undefined) return next(request, response);
    answer(request, type, response).catch(() => next(request, response));
  };

  async function answer(request: IncomingMessage, type: string, response: ServerResponse): Promise<void> {
    const handOn = (found: HandedOn = {}) => next(request, Object.assign(response, { locals: found }));
    const text = await readBody(request);
    const body = parsed(text);
    if (body instanceof Error) return handOn({ unreadable: body });
    // Where the next one looks for it.
    Object.assign(request, { body });
    if (!isQuestion(body) || nestTooDeep(body.variables)) return handOn();
    const viewer = await findViewer(signIn, request.headers);
    const statement = viewer && statementFor(body);
    if (!statement) return handOn();
    const answered = await askAs(pool, viewer, statement).catch((failure: Error) => failure);
    if (answered instanceof Error) return handOn({ failure: answered });
    await sendText(request, response, headersOf(type), `{"data":${answered}}`);
  }

  function statementFor({ query, variables, operationName }: Question): NamedStatement | undefined {
    const document = documents.find(query);
    const operation = document && getOperationAST(document, operationName);
    return operation ? operations.find({ document, operation, variables: variables ?? {} }) : undefined;
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

const headers = Object.entries(securityHeaders).flat();

const headersOf = (type: string) => [...headers, 'x-request-id', randomUUID(), 'content-type', type];
