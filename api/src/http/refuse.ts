import type { RequestHandler, Response } from 'express';
import type { Sentence } from '../errors/sentence.ts';
import { languageOf } from './asker-language.ts';
import { sentences } from './sentences.ts';

/** Answers a request with why not, as the answers of GraphQL do: a sentence, a code and the id of the request. */
export function refuse(response: Response, status: number, code: string, sentence: Sentence, facts: object = {}): void {
  sendRefusal(response, status, { message: sentence.in(languageOf(response)), extensions: { code, ...facts } });
}

/** Answers with a refusal in the language of whoever asked. */
export function sendRefusal(
  response: Response,
  status: number,
  { message, extensions }: { message: string; extensions: object },
): void {
  response.set('content-language', languageOf(response));
  // What a cache may store it gives to those alone who ask for the same language.
  if (response.get('cache-control') !== 'no-store') response.vary('accept-language');
  const requestId = response.locals['requestId'] as string;
  response.status(status).json({ errors: [{ message, extensions: { ...extensions, requestId } }] });
}

export const notFound: RequestHandler = (_request, response) =>
  refuse(response, 404, 'NOT_FOUND', sentences.nothingHere);

/** Refuses the methods that an address does not have, and says which it has. */
export const onlyMethods =
  (...methods: string[]): RequestHandler =>
  (_request, response) => {
    response.set('allow', methods.join(', '));
    refuse(response, 405, 'METHOD_NOT_ALLOWED', sentences.onlyMethods({ methods: methods.join(', ') }));
  };

/** Refuses a body that does not say that it is JSON. */
export const onlyJson: RequestHandler = (request, response, next) =>
  request.is('application/json') === false ? refuse(response, 415, 'BAD_INPUT', sentences.onlyJson) : next();

/** Refuses at once a body that says it is larger; what says nothing is counted as it comes. */
export const noLongerThan =
  (bytes: number): RequestHandler =>
  (request, response, next) => {
    if (!(Number(request.headers['content-length']) > bytes)) return next();
    response.set('connection', 'close');
    refuseLongBody(response, bytes);
  };

export const refuseLongBody = (response: Response, bytes: number): void =>
  refuse(response, 413, 'QUERY_TOO_COSTLY', sentences.bodyTooLong({ kilobytes: Math.floor(bytes / 1000) }));
