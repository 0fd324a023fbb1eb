import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';

const requestIds = new AsyncLocalStorage<string>();

/** Lets every error of a request name it, also those that Apollo finds before there is a context. */
export const followRequestId: RequestHandler = (_request, response, next) =>
  requestIds.run(response.locals['requestId'] as string, next);

export const currentRequestId = (): string | undefined => requestIds.getStore();
