import { HeaderMap } from '@apollo/server';
import { InputRefusal, Refusal, type Problem } from './refusal.ts';
import type { Sentence } from './sentence.ts';
import { sentences } from './sentences.ts';
import { reasonSentence } from './reason-sentences.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The input is at fault: every problem with its path. */
export const badInput = (problems: readonly Problem[]): InputRefusal => new InputRefusal(problems);

/** Nobody is signed in. */
export const unauthenticated = (): Refusal =>
  new Refusal(sentences.signIn, { code: 'UNAUTHENTICATED', http: { status: 401 } });

/** The document asks for more than one request may cost; refused before anything is read. */
export const tooCostly = (sentence: Sentence, facts: Facts = {}): Refusal =>
  new Refusal(sentence, { code: 'QUERY_TOO_COSTLY', ...facts, http: { status: 400 } });

/** How long who is refused for now shall wait, as HTTP says it. */
const retryAfter = (seconds: number) => new HeaderMap([['retry-after', String(seconds)]]);

/** Too much is going on; the same may be answered in a while. */
export const overloaded = (seconds = 2): Refusal =>
  new Refusal(sentences.overloaded, {
    code: 'OVERLOADED',
    retryAfter: seconds,
    http: { status: 503, headers: retryAfter(seconds) },
  });

/** Who asks has used up what anybody may ask within a minute, or asks too much at once. */
export const rateLimited = (sentence: Sentence, { retryAfter: seconds, ...facts }: RateLimit): Refusal =>
  new Refusal(sentence, {
    code: 'RATE_LIMITED',
    ...facts,
    retryAfter: seconds,
    http: { status: 429, headers: retryAfter(seconds) },
  });

/** Which limit it was, how much it allows, and in how many seconds there is room again. */
interface RateLimit {
  limit: string;
  most: number;
  retryAfter: number;
}

/** The record is not there, or not for who asks; the two are never told apart. */
export const notFound = (): Refusal => new Refusal(sentences.noSuchRecord, { code: 'NOT_FOUND' });

/** Who asks may read the record, but not do this. */
export const forbidden = (sentence = reasonSentence('FORBIDDEN')): Refusal =>
  new Refusal(sentence, { code: 'FORBIDDEN' });

/** A rule of the domain says no; the facts are what it judged by. */
export const ruleViolated = (rule: string, facts: Facts = {}): Refusal =>
  new Refusal(reasonSentence(rule), { code: 'RULE_VIOLATED', rule, facts });

/** Somebody else was first. */
export const conflict = (sentence: Sentence, facts: Facts = {}): Refusal =>
  new Refusal(sentence, { code: 'CONFLICT', ...facts });

/** Something else was asked under the same request id. */
export const idempotencyConflict = (requestId: string): Refusal =>
  new Refusal(sentences.requestIdUsed({ requestId }), { code: 'IDEMPOTENCY_CONFLICT' });

/** The database's disk is full: what is stored can be read, and nothing can be changed until an operator makes room. */
export const storageFull = (): Refusal =>
  new Refusal(sentences.diskFull, { code: 'STORAGE_FULL', http: { status: 503 } });
