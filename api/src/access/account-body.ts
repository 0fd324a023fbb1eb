import express, { type RequestHandler } from 'express';
import { refuse } from '../http/refuse.ts';

/** Reads what is sent to the routes of accounts: JSON with members, or nothing; `limit` is its size, as "16kb". */
export const accountBody = (limit: string): RequestHandler[] => [refuseOtherTypes, express.json({ limit }), refuseOdd];

const refuseOtherTypes: RequestHandler = (request, response, next) =>
  request.is('application/json') === false
    ? refuse(response, 415, 'BAD_INPUT', 'Send JSON, as content-type application/json says.')
    : next();

/** PostgreSQL stores no zero byte. */
const refuseOdd: RequestHandler = ({ body = {} }, response, next) =>
  Array.isArray(body) ||
  Object.values(body as object).some((value) => typeof value === 'string' && value.includes('\0'))
    ? refuse(response, 400, 'BAD_INPUT', 'Send a JSON object whose texts have no zero byte.')
    : next();
