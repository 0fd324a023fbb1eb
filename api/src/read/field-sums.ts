import type { Addition } from '@fupin/schema/model';
import { sql } from 'kysely';
import { anyOf, type Sql } from './fragments.ts';
import type { Joined } from './joined.ts';

/** The sums of one field over the rows of a record. */
export interface FieldSums {
  /** The list of sums that they belong to. */
  list: 'sums' | 'measurementSums';
  /** What is looked at besides the row. */
  joined: Joined;
  /** That a row states the field. */
  stated: Sql;
  /** Whether every row does, so that who sums it has counted the rows. */
  isStatedByAll: boolean;
  /** What is never added across, by the name of the column it gets; lists are in the order of these. */
  apart: Record<string, Sql>;
  /** What is computed of the rows that share it, by the name of the column it gets. */
  computed: Record<string, Sql>;
  /** What each part of the contract's answer is. */
  answers: Record<string, Sql>;
}

/** The alias under which the columns of a sum are answered. */
export const sumRow = 'summed';

/** That figures of a group must not be added, since they differ in what they must share; of `counted` ones, two or more. */
export function disagreement(adds: Addition | false | undefined, joined: Joined, counted: Sql): Sql {
  if (adds === false) return sql`true`;
  const paths = [...(adds?.indicator ? [adds.indicator] : []), ...(adds?.within ?? [])];
  return anyOf(paths.map((path) => sql`not ${isShared(sql`${joined.column(path)}::text`, counted)}`));
}

/** That all counted rows have the same of something, or none has it. */
const isShared = (value: Sql, counted: Sql): Sql => {
  const among = sql`filter (where ${counted})`;
  return sql`(min(${value}) ${among} is not distinct from max(${value}) ${among}
    and count(${value}) ${among} in (0, count(*) ${among}))`;
};
