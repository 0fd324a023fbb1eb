import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '@fupin/schema';
import type { RequestHandler, Response } from 'express';
import { languageOf } from './asker-language.ts';

const responses = new AsyncLocalStorage<Response>();

/** Lets every error of a request name it and speak its language, also those that Apollo finds before there is a context. */
export const followRequest: RequestHandler = (_request, response, next) => responses.run(response, next);

export const currentRequestId = (): string | undefined =>
  responses.getStore()?.locals['requestId'] as string | undefined;

export function currentLanguage(): Language {
  const response = responses.getStore();
  return response ? languageOf(response) : 'en';
}
