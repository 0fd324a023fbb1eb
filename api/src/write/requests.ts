import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { idempotencyConflict } from '../errors/graphql-errors.ts';
import type { Sql } from '../read/fragments.ts';
import { answering, type Statement } from '../read/statement.ts';
import { askWithin } from './ask-within.ts';

/** A request as it is stored: what was asked, and the answer to give again. */
interface StoredRequest {
  payload_hash: string;
  selection_hash: string | null;
  answer: string | null;
  record_id: string | null;
}

/** What an earlier request of the same id answered. */
interface Replay {
  recordId: string;
  /** The answer's JSON text, where the same was asked for. */
  answer?: string;
}

interface Request {
  requestId: string;
  verb: string;
  input: unknown;
  selection: unknown;
}

interface Claim<Answer> {
  /** To what was asked beside it. */
  answer: Answer;
  replay?: Replay;
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/**
 * Takes a request id for its actor, in the transaction of the verb, and asks in the same trip: a second request
 * waits for the first, and is told what it answered.
 * @throws IDEMPOTENCY_CONFLICT when something else was asked under the same id
 */
export async function claimRequest<Answer>(em: EntityManager, request: Request, question: Sql): Promise<Claim<Answer>> {
  const { requestId, verb, input, selection } = request;
  const [payload, selected] = [hashOf([verb, input]), hashOf(selection)];
  const claimed = sql`insert into verb_request (actor_id, request_id, verb, payload_hash, selection_hash)
    values (setting('user')::uuid, ${requestId}, ${verb}, ${payload}, ${selected}) on conflict do nothing returning true`;
  const asked = sql`json_build_object('isNew', exists (select from claimed), 'answer', ${question})`;
  const text = await askWithin(em, answering(asked, sql`with claimed as (${claimed})`));
  const { isNew, answer } = JSON.parse(text!) as { isNew: boolean; answer: Answer };
  if (isNew) return { answer };
  const [stored] = await em.execute<StoredRequest[]>(
    `select payload_hash, selection_hash, answer, record_id from verb_request where actor_id = setting('user')::uuid and request_id = ?`,
    [requestId],
  );
  if (stored!.payload_hash !== payload) throw idempotencyConflict(requestId);
  const isSame = stored!.selection_hash === selected;
  return { answer, replay: { recordId: stored!.record_id!, ...(isSame && { answer: stored!.answer! }) } };
}

/** Asks for the answer and stores it in one trip, to be given to every further request of the same id. */
export async function storeAnswer(
  em: EntityManager,
  requestId: string,
  recordId: string,
  { text, values }: Statement,
): Promise<string | null> {
  const [record, request] = [`$${values.length + 1}`, `$${values.length + 2}`];
  return askWithin(em, {
    text: `with told as (${text}) update verb_request set answer = coalesce((select answer from told), 'null'), record_id = ${record}
      where actor_id = setting('user')::uuid and request_id = ${request} returning answer`,
    values: [...values, recordId, requestId],
  });
}
