import type { RequestHandler, Response } from 'express';

/** Answers a request with why not, as the answers of GraphQL do: a sentence, a code and the id of the request. */
export function refuse(response: Response, status: number, code: string, message: string, facts: object = {}): void {
  const extensions = { code, ...facts, requestId: response.locals['requestId'] };
  response.status(status).json({ errors: [{ message, extensions }] });
}

export const notFound: RequestHandler = (_request, response) =>
  refuse(response, 404, 'NOT_FOUND', 'There is nothing at this address.');

/** Refuses the methods that an address does not have, and says which it has. */
export const onlyMethods =
  (...methods: string[]): RequestHandler =>
  (_request, response) => {
    response.set('allow', methods.join(', '));
    refuse(response, 405, 'METHOD_NOT_ALLOWED', `This address takes ${methods.join(' or ')}.`);
  };

/** Refuses a body that does not say that it is JSON. */
export const onlyJson: RequestHandler = (request, response, next) =>
  request.is('application/json') === false
    ? refuse(response, 415, 'BAD_INPUT', 'Send JSON, as content-type application/json says.')
    : next();

/** Refuses at once a body that says it is larger; what says nothing is counted as it comes. */
export const noLongerThan =
  (bytes: number): RequestHandler =>
  (request, response, next) => {
    if (!(Number(request.headers['content-length']) > bytes)) return next();
    response.set('connection', 'close');
    refuse(response, 413, 'QUERY_TOO_COSTLY', `The body may hold at most ${Math.floor(bytes / 1000)} kB.`);
  };
