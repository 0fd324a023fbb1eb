import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { costHeader } from '../budgets/admission.ts';

/** Bytes that a body may have. */
export const mostBytesOfBody = 100_000;

const json = 'application/json; charset=utf-8';
const graphqlResponse = 'application/graphql-response+json; charset=utf-8';

const bodyTypes = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);

/** What clients commonly accept, and the type that content negotiation finds for it. */
const answerTypes = new Map([
  ['', json],
  ['*/*', json],
  ['application/json', json],
  ['application/json, */*', json],
  ['application/json, text/plain, */*', json],
  ['application/graphql-response+json', graphqlResponse],
  ['application/graphql-response+json, application/json', graphqlResponse],
  ['application/graphql-response+json, application/json;q=0.9', graphqlResponse],
  ['application/graphql-response+json,application/json;q=0.9', graphqlResponse],
]);

/** The type of the answer to a request that may take the fast path by its head; undefined for every other. */
export function answerTypeOf({ method, url, headers }: IncomingMessage): string | undefined {
  if (method !== 'POST' || url !== '/graphql' || !isPlain(headers)) return undefined;
  return answerTypes.get(headers.accept ?? '');
}

/** Whether a body is JSON of a known and permitted length, sent as it is, and nothing but its answer is asked for. */
function isPlain(headers: IncomingHttpHeaders): boolean {
  if (headers[costHeader] !== undefined) return false;
  const isWhole = headers['content-encoding'] === undefined && headers['transfer-encoding'] === undefined;
  // No length is no number, and no number is within the limit.
  return (
    isWhole && bodyTypes.has(headers['content-type'] ?? '') && Number(headers['content-length']) <= mostBytesOfBody
  );
}
