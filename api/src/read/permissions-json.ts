import {
  actionsOf,
  fieldsOf,
  heldRole,
  isHeld,
  lifecycleOf,
  sessionVariable,
  stateFieldOf,
  statesOf,
  type Action,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { Language } from '@fupin/schema';
import { reasonSentence } from '../errors/reason-sentences.ts';
import { figureSql, rowsMark } from './figure-sql.ts';
import { answerJson, jsonList, type StatementScope, type Sql } from './fragments.ts';
import type { Selected } from './selection.ts';

/** What who asks may do with the record of a row, as a JSON list of what is selected. */
export function permissionsJson(
  { type }: RecordDeclaration,
  row: string,
  selected: Selected,
  scope: StatementScope,
): Sql {
  const actions = actionsOf(type);
  const [permission, reason] = [sql.raw(scope.alias()), sql.raw(scope.alias())];
  const listed = actions.map(
    (action, place) => sql`(${sql.lit(place)}, ${sql.lit(action.name)}, ${reasonsSql(action, row, scope)})`,
  );
  const codes = [...new Set(actions.flatMap(codesOf))];
  const answerReason = (fields: Selected[]) =>
    answerJson(fields, ({ name }) => {
      if (name === 'message') return sentenceSql(codes, sql`${reason}.value->>'code'`);
      return name === 'facts' ? sql`${reason}.value->'facts'` : sql`${reason}.value->>${sql.lit(name)}`;
    });
  const answer = answerJson(selected.fields, ({ name, fields }) => {
    if (name === 'action') return sql`${permission}.action`;
    if (name === 'allowed') return sql`cardinality(${permission}.reasons) = 0`;
    return jsonList(answerReason(fields), sql`unnest(${permission}.reasons) as ${reason}(value)`);
  });
  return jsonList(
    answer,
    sql`(values ${sql.join(listed)}) as ${permission}(place, action, reasons)`,
    sql` order by ${permission}.place`,
  );
}

/** The sentence of a code in the language of the session, in English where it says none. */
function sentenceSql(codes: readonly string[], code: Sql): Sql {
  const inLanguage = (language: Language) =>
    sql`case ${code} ${sql.join(
      codes.map((each) => sql`when ${sql.lit(each)} then ${sql.lit(reasonSentence(each).in(language))}`),
      sql` `,
    )} end`;
  const { en, ...others } = Language;
  const translated = Object.values(others).map(
    (language) => sql`when ${sql.lit(language)} then ${inLanguage(language)}`,
  );
  return sql`case ${sql.raw(sessionVariable('language'))} ${sql.join(translated, sql` `)} else ${inLanguage(en)} end`;
}

/** Everything that speaks against an action on a row, as an array of jsonb `{code, path, facts}`; empty when it is allowed. */
export function reasonsSql(action: Action, row: string, scope: StatementScope): Sql {
  const states = statesOf(action);
  const state = sql.raw(`${row}.${stateFieldOf(action)}`);
  const isSourced = !action.adds && action.on && fieldsOf(action.on).some(({ name }) => name === 'origin');
  const reasons = [
    sql`case when not ${sql.raw(isHeld(action.by, row))} then '{"code": "FORBIDDEN"}'::jsonb end`,
    ...(isSourced
      ? [sql`case when ${sql.raw(row)}.origin = 'PUBLIC_SOURCE' then '{"code": "PUBLIC_FACT"}'::jsonb end`]
      : []),
    ...(states
      ? [
          sql`case when ${state} not in (${sql.join(states.map((state) => sql.lit(state)))}) then jsonb_build_object('code', 'TRANSITION_NOT_ALLOWED', 'facts', jsonb_build_object('lifecycle', ${sql.lit(lifecycleOf(action)!.name)}::text, 'state', ${state})) end`,
        ]
      : []),
    ...(action.unless ?? []).map(({ code, facts }) => {
      const judged = figureSql(facts(row, rowsMark), scope);
      return sql`(select jsonb_build_object('code', ${sql.lit(code)}, 'path', facts->>'path', 'facts', facts) from (select (${judged}) as facts) judged where facts is not null)`;
    }),
  ];
  return sql`array_remove(array[${sql.join(reasons)}]::jsonb[], null)`;
}

/** The role in which who asks may do it, null when in none. */
export const actingRoleSql = ({ by }: Action, row: string): Sql => sql.raw(heldRole(by, row));

const codesOf = ({ unless }: Action): string[] => [
  'FORBIDDEN',
  'PUBLIC_FACT',
  'TRANSITION_NOT_ALLOWED',
  ...(unless ?? []).map(({ code }) => code),
];
