import { sharedPaths, type Addition, type EmbeddedField } from '@fupin/schema/model';
import { sql } from 'kysely';
import { anyOf, type Sql } from './fragments.ts';
import type { JoinSet } from './join-set.ts';

/** The sums of one field over the rows of a record. */
export interface FieldSums {
  /** The list of sums that they belong to. */
  list: 'sums' | 'measurementSums';
  /** What is looked at besides the row. */
  joinSet: JoinSet;
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

/** The rows of a group: what they point to, and the keys that all of them share. */
export interface GroupScope {
  joinSet: JoinSet;
  shared: ReadonlySet<string>;
}

/** That figures of a group must not be added, since they differ in what they must share; of `counted` ones, two or more. */
export const disagreement = (adds: EmbeddedField['adds'], group: GroupScope, counted: Sql): Sql =>
  adds === false ? sql`true` : anyOf(openPaths(adds, group).map((path) => isDivided(path, adds!, group, counted)));

/** The keys in which figures of a group differ although they must share them, where that is why they are not added. */
export function differences(adds: EmbeddedField['adds'], group: GroupScope, counted: Sql): Sql {
  const keys = openPaths(adds, group).map(
    (path) =>
      sql`case when ${isDivided(path, adds as Addition, group, counted)} then ${sql.lit(group.joinSet.keyOf(path))} end`,
  );
  return keys.length === 0 ? sql`'{}'::text[]` : sql`array_remove(array[${sql.join(keys)}], null)`;
}

/** What the rows must share, and what is not known to be shared from how they are grouped. */
const openPaths = (adds: EmbeddedField['adds'], { joinSet, shared }: GroupScope): string[] =>
  sharedPaths(adds || {}).filter((path) => !shared.has(joinSet.keyOf(path)));

/** That counted rows have not all the same at the end of a path, and not all nothing. */
function isDivided(path: string, { standing }: Addition, { joinSet }: GroupScope, counted: Sql): Sql {
  const those = sql`filter (where ${counted})`;
  const found = sql`${joinSet.column(path)}::text collate "C"`;
  const codes = standing?.[path]?.map((code) => sql.lit(code));
  const value = codes ? sql`case when ${found} in (${sql.join(codes)}) then '' else ${found} end` : found;
  const differ = sql`min(${value}) ${those} is distinct from max(${value}) ${those}`;
  return joinSet.isAlwaysThere(path)
    ? sql`(${differ})`
    : sql`(${differ} or count(${value}) ${those} not in (0, count(*) ${those}))`;
}
