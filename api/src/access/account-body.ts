import express, { type RequestHandler } from 'express';
import { noLongerThan, onlyJson, refuse } from '../http/refuse.ts';
import { sentences } from './sentences.ts';

/** Reads what is sent to the routes of accounts: JSON with members, or nothing; `limit` is its size in bytes. */
export const accountBody = (limit: number): RequestHandler[] => [
  onlyJson,
  noLongerThan(limit),
  express.json({ limit }),
  refuseOdd,
];

/** PostgreSQL stores no zero byte. */
const refuseOdd: RequestHandler = ({ body = {} }, response, next) =>
  Array.isArray(body) ||
  Object.values(body as object).some((value) => typeof value === 'string' && value.includes('\0'))
    ? refuse(response, 400, 'BAD_INPUT', sentences.noZeroByte)
    : next();
