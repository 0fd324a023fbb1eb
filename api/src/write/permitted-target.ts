import { recordOf, type Declared } from '@fupin/schema/model';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { conflict, forbidden, notFound, ruleViolated } from '../errors.ts';
import { column, Reading } from '../read/fragments.ts';
import { actingRoleSql, reasonsSql } from '../read/permissions-json.ts';
import { answering } from '../read/statement.ts';
import { askWithin } from './answer-of.ts';
import type { Asked } from './perform.ts';
import { findById, isId } from './validate-input.ts';
import { targetArgument, type Verb } from './verb.ts';

/**
 * The record that a verb is done with, locked where the verb changes it; none where it is done with Fupin as a whole.
 * @throws NOT_FOUND when who acts cannot read it, FORBIDDEN or RULE_VIOLATED when something speaks against it,
 *   CONFLICT when it is at another version than who acts looked at
 */
export async function permittedTarget(em: EntityManager, verb: Verb, input: Asked): Promise<object | undefined> {
  const { on, action } = verb;
  if (!on) {
    await assertAllowed(em, verb, undefined);
    return undefined;
  }
  const id = String(input[targetArgument(verb)]);
  if (!isId(id)) throw notFound();
  const version = await assertAllowed(em, verb, id);
  if (action.adds) return findById(em, on as Declared, id);
  const target = await em.findOne(on as never, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!target) throw notFound();
  const versioned = target as { version: number; updatedAt: Date };
  const current = versioned.version;
  if (input.expectedVersion !== current)
    throw conflict(`It was changed meanwhile; it is at version ${current}.`, { currentVersion: current });
  // What was allowed of an older version is asked again of the one that is locked.
  if (version !== current) await assertAllowed(em, verb, id);
  // A change makes another version, also where it only adds to what the record is made of.
  versioned.updatedAt = new Date();
  return target;
}

interface Judged {
  version: number;
  reasons: { code: string; facts?: Record<string, unknown> }[];
}

/** Answers the version that was judged, and notes in the session in which role who acts may do it. */
async function assertAllowed(em: EntityManager, { on, action }: Verb, id: string | undefined): Promise<number> {
  const reading = new Reading();
  const row = on ? reading.alias() : '';
  const version = on ? column(row, 'version') : sql`0`;
  const from = on
    ? sql`from ${reading.from(recordOf(on as Declared).table, row)} where ${column(row, 'id')} = ${id}::uuid`
    : sql``;
  const judged = sql`(select json_build_object('version', ${version}, 'reasons', to_json(${reasonsSql(action, row, reading)}),
    'role', set_config('app.acting_role', coalesce(${actingRoleSql(action, row)}, ''), true)) ${from})`;
  const text = await askWithin(em, answering(judged));
  if (text === null) throw notFound();
  const { version: found, reasons } = JSON.parse(text) as Judged;
  if (reasons.some(({ code }) => code === 'FORBIDDEN')) throw forbidden();
  const [first] = reasons;
  if (first) throw ruleViolated(first.code, first.facts ?? {});
  return found;
}
