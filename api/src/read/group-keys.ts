import {
  codeOf,
  columnOf,
  fieldsOf,
  orderablesOf,
  recordOf,
  relationsOf,
  type Orderable,
  type RecordDeclaration,
  type ToOneField,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { badInput } from '../errors/graphql-errors.ts';
import { column, type Sql } from './fragments.ts';
import type { JoinSet } from './join-set.ts';
import { orderableSql } from './order.ts';
import type { Sentence } from '../errors/sentence.ts';
import { sentences } from './sentences.ts';

/** A key as the contract has it: a field, or under the name of one relation a key of the record it points to. */
export interface GroupBy {
  field?: string | null;
  by?: 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | null;
  [relation: string]: unknown;
}

export interface GroupKey {
  /** The field as the contract names it, behind the relations that lead to it. */
  name: string;
  /** The key as it was asked for: a record that rows point to by its name alone, too. */
  label: string;
  expression: Sql;
  /** Whether the rows of a group have all the same there, rather than a part of it or something hidden. */
  isShared: boolean;
  /** The key as the contract writes such values. */
  text: (key: Sql) => Sql;
}

/** How many relations lead to a key at most. */
const mostSteps = 4;

const dateFormats = { YEAR: 'YYYY', QUARTER: 'YYYY-"Q"Q', MONTH: 'YYYY-MM', DAY: 'YYYY-MM-DD' };

/**
 * The keys that the rows of a record are grouped by.
 * @throws BAD_INPUT for a key that names no field or several, leads too far, or divides into dates what is no date.
 */
export function groupKeys(record: RecordDeclaration, groupBy: readonly GroupBy[], joinSet: JoinSet): GroupKey[] {
  return groupBy.map((key, index) => groupKey(record, key, [], index, joinSet));
}

function groupKey(
  record: RecordDeclaration,
  { field, by, ...further }: GroupBy,
  relations: readonly string[],
  index: number,
  joinSet: JoinSet,
): GroupKey {
  const refused = (code: string, sentence: Sentence) =>
    badInput([{ path: ['groupBy', index, ...relations], code, sentence }]);
  const [led, ...others] = Object.entries(further).filter(([, key]) => key != null);
  if (others.length > 0 || (field == null) === (led === undefined)) throw refused('NOT_ONE_KEY', sentences.oneKey);
  const pointed = relationsOf(record.type).find(({ name }) => codeOf(name) === field);
  if (pointed) {
    if (by) throw refused('NOT_A_DATE', sentences.notADate({ field: String(field) }));
    const path = [...relations, pointed.name];
    const key = groupKey(recordOf(pointed.target()), { field: 'ID' }, path, index, joinSet);
    return { ...key, label: [...relations, field].join('.') };
  }
  if (field != null) {
    const groupable = orderablesOf(record.type).find(({ code }) => code === field)!;
    if (by && groupable.kind !== 'day' && groupable.kind !== 'instant')
      throw refused('NOT_A_DATE', sentences.notADate({ field }));
    const expression = keySql(groupable, record, relations, joinSet);
    // What counts is which record rows point to, also where the asker may not see it.
    const isHidden = field === 'ID' && !record.policy.open;
    const name = [...relations, field].join('.');
    return {
      name,
      label: name,
      expression: by ? sql`to_char(${expression}, ${sql.lit(dateFormats[by])})` : expression,
      isShared: !by && !isHidden,
      text: by ? (key) => key : keyText(groupable),
    };
  }
  if (by) throw refused('NOT_A_DATE', sentences.recordIsNoDate);
  if (relations.length === mostSteps) throw refused('TOO_FAR', sentences.keyTooFar({ most: mostSteps }));
  const [name, key] = led!;
  return groupKey(recordOf(relationNamed(record, name).target()), key as GroupBy, [...relations, name], index, joinSet);
}

export const keyName = (_key: GroupKey, index: number): string => `key${index}`;

/** The keys as columns of a query, under their names. */
export const keyColumns = (keys: readonly GroupKey[]): Sql[] =>
  keys.map((key, index) => sql`${key.expression} as ${sql.id(keyName(key, index))}`);

/** The value of a key; nothing is stated of a record that the asker may not see, not even its id. */
function keySql(groupable: Orderable, record: RecordDeclaration, relations: readonly string[], joinSet: JoinSet): Sql {
  const last = relations.at(-1);
  if (groupable.code !== 'ID' || !last || !record.policy.open)
    return orderableSql(groupable, joinSet.follow(relations).row);
  const { record: from, row } = joinSet.follow(relations.slice(0, -1));
  return column(row, columnOf(relationNamed(from, last)));
}

function relationNamed({ name: record, type }: RecordDeclaration, name: string): ToOneField {
  const field = fieldsOf(type).find((each) => each.name === name);
  if (field?.kind !== 'toOne') throw new TypeError(`${record}.${name} leads to no record`);
  return field;
}

function keyText({ kind }: Orderable): GroupKey['text'] {
  if (kind === 'decimal') return (key) => sql`trim_scale(${key})::text`;
  if (kind === 'instant') return (key) => sql`to_json(${key}) #>> '{}'`;
  return (key) => sql`${key}::text`;
}
