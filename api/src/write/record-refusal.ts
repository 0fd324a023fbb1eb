import { fieldsOf, recordOf, User, type Declared } from '@fupin/schema/model';
import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { isId } from './find-by-id.ts';
import type { Performance } from './perform.ts';
import { sessionOf } from './session-of.ts';
import { targetArgument } from './verb.ts';

/** What is worth remembering that somebody tried. */
const kept = new Set<unknown>(['FORBIDDEN', 'NOT_FOUND', 'RULE_VIOLATED']);

/** Keeps a refused attempt in the trail, in a transaction of its own, since that of the attempt is undone. */
export async function recordRefusal(orm: MikroORM, asked: Performance, error: unknown): Promise<void> {
  if (!(error instanceof GraphQLError) || !kept.has(error.extensions['code'])) return;
  const { verb, input, actor } = asked;
  // What is done with Fupin as a whole is kept with who tried it.
  const { on, id } = verb.on
    ? { on: verb.on, id: String(input[targetArgument(verb)]) }
    : { on: User, id: actor.userId };
  if (!isId(id)) return;
  const { name } = recordOf(on as Declared);
  const { code, rule, facts } = error.extensions;
  await orm.em.fork({ session: sessionOf(asked) }).transactional(async (em) => {
    await em.execute('select log_refusal(?, ?, ?::jsonb)', [name, id, JSON.stringify({ code: rule ?? code, facts })]);
  });
}

/** Whose a record is, and whether it is a draft, as a query over its row `it`. */
function scopeSql(type: Declared): string {
  const { table, policy } = recordOf(type);
  const of = (field: string) => (fieldsOf(type).some(({ name }) => name === field) ? `it.${field}_id` : 'null');
  return `select ${of('company')}, ${of('county')}, ${policy.draft ? `case when ${policy.draft('it')} then '${policy.draftOf ?? 'COUNTY'}' end` : 'null'} into company, county, draft_of from "${table}" it where it.id = record`;
}

/** The function that writes a refused attempt; the records that verbs are done with are known by name. */
export function refusalStatements(types: readonly Declared[]): string[] {
  const scopes = [...new Set(types)].map((type) => `when '${recordOf(type).name}' then ${scopeSql(type)};`);
  return [
    `create or replace function log_refusal(record_type text, record uuid, refusal jsonb) returns void language plpgsql security definer set search_path = public as $$
    declare company uuid; county uuid; draft_of text;
    begin
      -- Whoever answers requests may call this, so that it says no more than that a person was refused a verb.
      if setting('user') is null or not coalesce(is_declared_verb(setting('verb')), false) then
        raise exception 'AUDIT_NEEDS_VERB' using errcode = 'FU002';
      end if;
      case record_type ${scopes.join('\n')} end case;
      insert into audit_event (id, origin, company_id, county_id, occurred_at, actor_id, actor_name, acting_role, verb, request_id, reason,
        operation, record_type, record_id, changed_fields, after, was_draft, draft_of)
      values (uuidv7(), 'FILED', company, county, present_instant(), setting('user')::uuid, setting('user_name'), setting('acting_role'), setting('verb'),
        setting('request_id'), setting('reason'), 'REFUSED', record_type, record, '{}', canonical_json(jsonb_strip_nulls(refusal)), draft_of is not null, draft_of);
    end $$;`,
  ];
}
