import { recordOf, type Declared } from '@fupin/schema/model';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { conflict, forbidden, notFound, ruleViolated } from '../errors/graphql-errors.ts';
import { column, StatementScope, type Sql } from '../read/fragments.ts';
import { actingRoleSql, reasonsSql } from '../read/permissions-json.ts';
import { answering } from '../read/statement.ts';
import { askWithin } from './ask-within.ts';
import { changesSince } from './changes-since.ts';
import { findById, isId, lockById } from './find-by-id.ts';
import type { MutationArguments } from './command.ts';
import { targetArgument, type Verb } from './verb.ts';
import { sentences } from './sentences.ts';

/** What speaks against a verb on a record, and at which version; null when the record cannot be read. */
export type Authorization = { version: number; reasons: { code: string; facts?: Record<string, unknown> }[] } | null;

/**
 * Authorizes a verb for the actor, as SQL that answers an `Authorization`; it sets the role in which they act for the session.
 * @throws NOT_FOUND when the record's id is none
 */
export function authorizationSql(verb: Verb, input: MutationArguments): Sql {
  const { on } = verb;
  const scope = new StatementScope();
  const row = on ? scope.alias() : '';
  const version = on ? column(row, 'version') : sql`0`;
  const authorized = sql`json_build_object('version', ${version}, 'reasons', to_json(${reasonsSql(verb, row, scope)}),
    'role', set_config('app.acting_role', coalesce(${actingRoleSql(verb, row)}, ''), true))`;
  if (!on) return authorized;
  const id = String(input[targetArgument(verb)]);
  if (!isId(id)) throw notFound();
  return sql`(select ${authorized} from ${scope.from(recordOf(on as Declared).table, row)} where ${column(row, 'id')} = ${id}::uuid)`;
}

/**
 * The record that a verb is done with, locked where the verb changes it; none where it is done with Fupin as a whole.
 * @throws NOT_FOUND when who acts cannot read it, FORBIDDEN or RULE_VIOLATED when something speaks against it,
 *   CONFLICT when it is at another version than who acts looked at, with what was done since
 */
export async function authorizedTarget(
  em: EntityManager,
  { verb, input }: { verb: Verb; input: MutationArguments },
  authorization: Authorization,
): Promise<object | undefined> {
  const version = assertAllowed(authorization);
  const { on, adds } = verb;
  if (!on) return undefined;
  const id = String(input[targetArgument(verb)]);
  if (adds) return findById(em, on as Declared, id);
  const target = await lockById(em, on as Declared, id);
  if (!target) throw notFound();
  const versioned = target as { version: number; updatedAt: Date };
  const current = versioned.version;
  if (input.expectedVersion !== current) {
    const changes = await changesSince(em, on as Declared, id, Number(input.expectedVersion));
    throw conflict(sentences.changedMeanwhile({ version: current }), { currentVersion: current, changes });
  }
  // What was allowed of an older version is asked again of the one that is locked.
  if (version !== current)
    assertAllowed(
      JSON.parse((await askWithin(em, answering(authorizationSql(verb, input)))) ?? 'null') as Authorization,
    );
  // A change makes another version, also where it only adds to what the record is made of.
  versioned.updatedAt = new Date();
  return target;
}

/** Answers the version that was authorized. */
function assertAllowed(authorization: Authorization): number {
  if (!authorization) throw notFound();
  const { version, reasons } = authorization;
  if (reasons.some(({ code }) => code === 'FORBIDDEN')) throw forbidden();
  // A rule says more than that the state does not allow it.
  const first = reasons.find(({ code }) => code !== 'TRANSITION_NOT_ALLOWED') ?? reasons[0];
  if (first) throw ruleViolated(first.code, first.facts ?? {});
  return version;
}
