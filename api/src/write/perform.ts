import { nextState, type Lifecycle } from '@fupin/schema';
import { enough, recordOf, type Declared } from '@fupin/schema/model';
import { LockMode, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { CompiledQuery, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { badInput, conflict, forbidden, notFound, ruleViolated } from '../errors.ts';
import { Reading, column } from '../read/fragments.ts';
import { actingRoleSql, reasonsSql } from '../read/permissions-json.ts';
import { recordJson } from '../read/record-json.ts';
import type { Selected } from '../read/selection.ts';
import { answering } from '../read/statement.ts';
import { claimRequest, keepAnswer } from './requests.ts';
import { recordRefusal } from './record-refusal.ts';
import { sessionOf } from './session-of.ts';
import { refusalOf } from './refusals.ts';
import { findById, isId, validated } from './validate-input.ts';
import { targetArgument, type Verb } from './verb.ts';
import { startWriting } from './writing.ts';

/** What every mutation is asked with, besides what its verb takes. */
export interface Asked extends Record<string, unknown> {
  requestId: string;
  reason?: string | null;
  expectedVersion?: number;
}

export interface Performance {
  verb: Verb;
  input: Asked;
  actor: Viewer;
  selection: Selected[];
}

/**
 * Performs a verb in one transaction: request id, permission, lock, input, the verb itself, and the answer through
 * the read engine; all of it happens or nothing.
 * @throws FORBIDDEN NOT_FOUND BAD_INPUT RULE_VIOLATED CONFLICT IDEMPOTENCY_CONFLICT
 */
export async function perform(orm: MikroORM, asked: Performance): Promise<unknown> {
  const { verb, input, actor, selection } = asked;
  if (!actor.mayWrite) throw forbidden('The token may only read.');
  const { requestId } = input;
  if (!/^\S.{0,199}$/.test(requestId))
    throw badInput([{ path: ['input', 'requestId'], code: 'BLANK', message: 'Choose an id of 1 to 200 characters.' }]);
  try {
    return await orm.em.fork({ session: sessionOf(asked) }).transactional(async (em) => {
      const replay = await claimRequest(em, { requestId, verb: verb.name, input, selection });
      if (replay?.answer) return JSON.parse(replay.answer) as unknown;
      const recordId = replay?.recordId ?? (await change(em, verb, input, actor));
      const answer = await answerText(em, verb.makes ?? verb.on!, recordId, selection);
      if (!replay) await keepAnswer(em, requestId, recordId, answer);
      return JSON.parse(answer) as unknown;
    });
  } catch (error) {
    const refusal = refusalOf(error);
    await recordRefusal(orm, asked, refusal);
    throw refusal;
  }
}

/** Does what the verb does; the id of the record that it answers. */
async function change(em: EntityManager, verb: Verb, input: Asked, actor: Viewer): Promise<string> {
  const writing = startWriting(em, actor, input.reason?.trim() || undefined);
  const target = await targetOf(em, verb, input);
  const told = await validated(verb.input ?? Nothing, input, em, ['input']);
  if (target && verb.action.step) takeStep(target, verb.action.lifecycle!, verb.action.step);
  const made = await verb.run?.(target, told, writing);
  await em.flush();
  if (target) await tell(em, verb, idOf(target));
  return idOf(made ?? target!);
}

/** Tells whoever the action names of what was done, in the same transaction. */
async function tell(em: EntityManager, { name, on, action }: Verb, id: string): Promise<void> {
  if (!action.tells) return;
  const record = recordOf(on as Declared);
  await em.execute(
    `select notify_holders(${enough(action.tells, 'it')}, 'STATE_CHANGED', ?, ?, it.id) from "${record.table}" it where it.id = ?`,
    [name, record.name, id],
  );
}

abstract class Nothing {}

const idOf = (record: object) => (record as { id: string }).id;

/** A step with several ends is taken by the verb itself, which knows which. */
function takeStep(target: object, lifecycle: Lifecycle<string>, step: string): void {
  const stated = target as { state: string };
  const ends = lifecycle.steps[stated.state]!.filter(({ verb }) => verb === step);
  if (ends.length === 1) stated.state = nextState(lifecycle, stated.state, step);
}

/** The record that a verb is done with, locked where the verb changes it. */
async function targetOf(em: EntityManager, verb: Verb, input: Asked): Promise<object | undefined> {
  const { on, action } = verb;
  if (!on) {
    await assertAllowed(em, verb, undefined);
    return undefined;
  }
  const id = input[targetArgument(verb)] as string;
  if (!isId(id)) throw notFound();
  const version = await assertAllowed(em, verb, id);
  if (action.adds) return findById(em, on as Declared, id);
  const target = await em.findOne(on as never, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!target) throw notFound();
  // A change makes another version, also where it only adds to what the record is made of.
  (target as { updatedAt: Date }).updatedAt = new Date();
  const current = (target as { version: number }).version;
  if (input.expectedVersion !== current)
    throw conflict(`It was changed meanwhile; it is at version ${current}.`, { currentVersion: current });
  // What was allowed of an older version is asked again of the one that is locked.
  if (version !== current) await assertAllowed(em, verb, id);
  return target;
}

interface Judged {
  version: number;
  reasons: { code: string; facts?: Record<string, unknown> }[];
  role: string | null;
}

/** @throws NOT_FOUND when who acts cannot read the record, FORBIDDEN or RULE_VIOLATED when something speaks against it. */
async function assertAllowed(em: EntityManager, { on, action }: Verb, id: string | undefined): Promise<number> {
  const reading = new Reading();
  const row = on ? reading.alias() : '';
  const from = on
    ? sql`from ${reading.from(recordOf(on as Declared).table, row)} where ${column(row, 'id')} = ${id}::uuid`
    : sql``;
  const judged = sql`(select json_build_object('version', ${on ? column(row, 'version') : sql`0`}, 'reasons', to_json(${reasonsSql(action, row, reading)}),
    'role', set_config('app.acting_role', coalesce(${actingRoleSql(action, row)}, ''), true)) ${from})`;
  const text = await ask(em, answering(judged));
  if (text === null) throw notFound();
  const { version, reasons } = JSON.parse(text) as Judged;
  const [first] = reasons;
  if (first?.code === 'FORBIDDEN') throw forbidden();
  if (first) throw ruleViolated(first.code, first.facts ?? {});
  return version;
}

async function answerText(em: EntityManager, type: object, id: string, selection: Selected[]): Promise<string> {
  const reading = new Reading();
  const row = reading.alias();
  const record = recordOf(type as Declared);
  const json = sql`(select ${recordJson(record, row, selection, reading)} from ${reading.from(record.table, row)} where ${column(row, 'id')} = ${id}::uuid)`;
  return (await ask(em, answering(json))) ?? 'null';
}

/** Asks in the transaction of the entities. */
async function ask(
  em: EntityManager,
  { text, values }: { text: string; values: readonly unknown[] },
): Promise<string | null> {
  const { rows } = await em.getKysely().executeQuery<{ answer: string | null }>(CompiledQuery.raw(text, [...values]));
  return rows[0]?.answer ?? null;
}
