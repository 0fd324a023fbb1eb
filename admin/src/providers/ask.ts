import { noteAnswered } from './answered.ts';
import { shownLanguage } from './i18n/language.ts';

/** A document generated from a `.graphql` file, with what it answers and what it takes. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/** Which second factors somebody has. */
export interface SecondFactors {
  app: boolean;
  passkey: boolean;
}

/** Why a session ended under somebody. */
export type SessionEnd = 'DISABLED' | 'PASSWORD_RESET' | 'ROLE_CHANGED' | 'IDLE';

/** What a refusal says beyond its code. */
export interface Refusal {
  /** The rule that speaks against it, and what it judged by. */
  rule?: string;
  facts?: Record<string, unknown>;
  /** Every fault of the input with its place. */
  problems?: readonly Problem[];
  /** The version that the record is at where somebody else was first, and what they did, the oldest first. */
  currentVersion?: number;
  changes?: readonly Change[];
  /** Why the session is over, where that is known. */
  ended?: SessionEnd;
  /** By what a password may be followed, where it is not enough. */
  by?: SecondFactors;
  /** When to come again, where too much was tried. */
  retryAfterSeconds?: number;
}

/** What somebody did with a record; the name is there where the trail tells it. */
interface Change {
  verb: string;
  by: string | null;
  at: string;
}

interface Problem {
  path: readonly (string | number)[];
  code: string;
  message: string;
}

/** The API refused or failed; `code` says how, `requestId` names an internal failure in the logs. */
export class AskError extends Error {
  override name = 'AskError';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly refusal: Refusal;

  constructor(message: string, answer: { status: number; code: string; requestId?: string; refusal?: Refusal }) {
    super(message);
    this.status = answer.status;
    this.code = answer.code;
    this.requestId = answer.requestId;
    this.refusal = answer.refusal ?? {};
  }
}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } & Refusal }[];
}

/** How a request ends before it is answered, or outlives the page. */
type Sending = Pick<RequestInit, 'signal' | 'keepalive'>;

/**
 * Asks the API as whoever is signed in.
 * @throws AskError with the first fault, or with code `OFFLINE` when nothing answered
 */
export async function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  sending: Sending = {},
): Promise<Result> {
  const { status, body } = await send('/graphql', { query: document.toString(), variables }, sending);
  const answer = body as Answer<Result> | undefined;
  const [fault] = answer?.errors ?? [];
  if (fault)
    throw new AskError(fault.message, {
      status,
      code: fault.extensions?.code ?? 'INTERNAL',
      requestId: fault.extensions?.requestId,
      refusal: fault.extensions,
    });
  if (!answer?.data) throw new AskError('', { status, code: status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL' });
  return answer.data;
}

/** Sends JSON and reads the JSON that comes back, if any. */
export async function send(
  path: string,
  content: unknown,
  sending: Sending = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': shownLanguage() },
    credentials: 'same-origin',
    body: JSON.stringify(content),
    ...sending,
  }).catch((error: unknown) => {
    const isGivenUp = sending.signal?.aborted;
    if (!isGivenUp || isTimeout(error)) noteAnswered(false);
    if (isGivenUp) throw error;
    throw new AskError('', { status: 0, code: 'OFFLINE' });
  });
  noteAnswered(true);
  const body = await (response.json() as Promise<unknown>).catch(() => undefined);
  return { status: response.status, body };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';
