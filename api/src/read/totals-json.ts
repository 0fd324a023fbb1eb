import type { RecordDeclaration } from '@fupin/schema/model';
import { sql } from 'kysely';
import type { Filter } from './absence.ts';
import { filterSql } from './filter.ts';
import { type StatementScope, allOf, answerJson, column, jsonList, type Sql } from './fragments.ts';
import { groupKeys, keyColumns, keyName, type GroupBy, type GroupKey } from './group-keys.ts';
import { JoinSet } from './join-set.ts';
import { mostGroups, sizeOf } from './page.ts';
import { refusedAnswer } from './refused-answer.ts';
import type { Selected } from './selection.ts';
import { sumQueries, type SumScope } from './sum-queries.ts';

/** Counts and sums over the records that satisfy a filter, as one JSON object. */
export function totalsJson(
  record: RecordDeclaration,
  selected: Selected,
  condition: (row: string) => Sql,
  scope: StatementScope,
): Sql {
  const { filter, groupBy } = selected.args as { filter?: Filter | null; groupBy?: GroupBy[] | null };
  const row = scope.alias();
  const joinSet = new JoinSet({ record, row }, scope);
  const keys = groupKeys(record, groupBy ?? [], joinSet);
  const listed = allOf([condition(row), ...(filter ? [filterSql(record, row, filter, scope)] : [])]);
  const rows: SumScope = { record, row, scope, listed, table: scope.from(record.table, row) };
  const grouped: SumScope = { ...rows, table: sql`${rows.table}${joinSet.joins}` };
  return answerJson(selected.fields, (each) => {
    if (each.name === 'totalCount') return sql`(select count(*) from ${rows.table} where ${listed})`;
    return each.name === 'groups' ? groupsJson(each, grouped, keys) : sumsJson(each, rows);
  });
}

function groupsJson({ fields, args }: Selected, rows: SumScope, keys: GroupKey[]): Sql {
  if (keys.length === 0) return sql`'[]'::json`;
  const names = keys.map(keyName);
  const keyList = (key: Selected) =>
    sql`json_build_array(${sql.join(
      keys.map(({ label, text }, index) =>
        answerJson(key.fields, (part) =>
          part.name === 'field' ? sql.lit(label) : text(column('totals_group', names[index]!)),
        ),
      ),
    )})`;
  const sums = fields.filter(({ name, typename }) => typename === undefined && name !== 'keys' && name !== 'count');
  const answer = answerJson(fields, (each) => {
    if (each.name === 'keys') return keyList(each);
    return column('totals_group', each.name === 'count' ? 'records' : `sums${sums.indexOf(each)}`);
  });
  const grouped = sql`(${groupedSql(rows, keys, sums)}) as totals_group`;
  const order = sql`order by ${sql.join(names.map((name) => column('totals_group', name)))}`;
  const first = sizeOf('first', args);
  const most = sql.lit(first ?? mostGroups + 1);
  const list = jsonList(answer, sql`(select * from ${grouped} ${order} limit ${most}) as totals_group`, sql` ${order}`);
  return first === undefined ? unlessTooMany(list) : list;
}

/** Groups that nobody asked to leave out are never left out: too many are refused. */
const unlessTooMany = (list: Sql): Sql =>
  sql`(select case when json_array_length(list) > ${sql.lit(mostGroups)} then ${refusedAnswer('groups', mostGroups)} else list end
    from (select ${list} as list offset 0) as whole_list)`;

/**
 * One row a group: its keys, how many records it has and, for each selection of its sums, their list. The records are
 * read once for each field that is summed, and once to be counted unless all of them state such a field; never once a
 * group.
 */
function groupedSql(rows: SumScope, keys: GroupKey[], sums: Selected[]): Sql {
  const names = sql.join(keys.map((key, index) => sql.id(keyName(key, index))));
  const { queries, areCounted } = sumQueries(rows, keys, sums);
  const parts = areCounted ? queries : [countQuery(rows, keys, sums), ...queries];
  // Where nothing has to be left out, PostgreSQL sorts once rather than once a group.
  const isWhole = areCounted && sums.every(({ name }) => name === sums[0]!.name);
  const lists = sums.map(
    (_, index) => sql`, ${isWhole ? wholeList(index) : listOf(index)} as ${sql.raw(`sums${index}`)}`,
  );
  return sql`select ${names}, sum(records)::bigint as records${sql.join(lists, sql``)}
    from (${sql.join(parts, sql` union all `)}) as part group by ${names}`;
}

/** How many records each group has, among queries of sums. */
function countQuery({ table, listed }: SumScope, keys: GroupKey[], sums: Selected[]): Sql {
  const places = sql.raw(keys.map((_, index) => index + 1).join(', '));
  const none = sums.map((_, index) => sql`, null::json as ${sql.raw(`sum${index}`)}`);
  return sql`select ${sql.join(keyColumns(keys))}, count(*) as records, null::text[] as place${sql.join(none, sql``)}
    from ${table} where ${listed} group by ${places}`;
}

const sumOf = (index: number): Sql => column('part', `sum${index}`);
const wholeList = (index: number): Sql => sql`json_agg(${sumOf(index)} order by part.place)`;
const listOf = (index: number): Sql =>
  sql`coalesce(${wholeList(index)} filter (where ${sumOf(index)} is not null), '[]'::json)`;

/** One list of the sums over all records. */
function sumsJson(selected: Selected, rows: SumScope): Sql {
  const { queries } = sumQueries(rows, [], [selected]);
  return queries.length === 0
    ? sql`'[]'::json`
    : sql`(select ${listOf(0)} from (${sql.join(queries, sql` union all `)}) as part)`;
}
