import {
  columnOf,
  fieldsOf,
  historyTable,
  housekeepingFields,
  type Field,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { answerJson, column, type StatementScope, type Sql } from './fragments.ts';
import { cursorOf, beyondCursor, markOf, orderSql, shownOrder, upToCursor, type SortKey } from './order.ts';
import { pageOf } from './page.ts';
import { fetchedSize, numbered, pageMembers } from './page-members.ts';
import type { Selected } from './selection.ts';

const newestFirst: SortKey[] = [
  {
    column: 'recorded_from',
    expression: (row) => column(row, 'recorded_from'),
    type: 'timestamptz',
    descending: true,
    optional: false,
  },
];

/** The versions of the record with the given id, as a connection in one JSON object. */
export function historyJson(record: RecordDeclaration, id: Sql, selected: Selected, scope: StatementScope): Sql {
  const page = pageOf(selected.args);
  const [row, before] = [scope.alias(), scope.alias()];
  const versions = sql.raw(`"${historyTable(record.table)}"`);
  const mark = markOf(historyTable(record.table), newestFirst, page);
  const own = sql`${sql.raw(row)}.id = ${id} and ${scope.knew(column(row, 'recorded_from'))}`;
  const wanted = page.cursor ? sql`${own} and ${beyondCursor(newestFirst, row, { ...page.cursor, mark })}` : own;
  const fetched = sql`select ${sql.raw(row)}.* from ${versions} as ${sql.raw(row)} where ${wanted}
    order by ${orderSql(newestFirst, row)} limit ${fetchedSize(page, selected)}`;
  const version = ({ fields }: Selected) =>
    answerJson(fields, ({ name }) => versionFields(record, row, before, scope)[name]!());
  const members = pageMembers({
    selected,
    page,
    row,
    order: shownOrder(newestFirst, page, row),
    cursor: cursorOf(newestFirst, row, mark),
    node: version,
    total: () => sql`(select count(*) from ${versions} as ${sql.raw(row)} where ${own})`,
    hasAny: (cursor) => {
      const newer = cursor ? sql`${own} and ${upToCursor(newestFirst, row, { ...cursor, mark })}` : own;
      return sql`exists (select from ${versions} as ${sql.raw(row)} where ${newer})`;
    },
  });
  const previous = sql`left join lateral (select * from ${versions} as ${sql.raw(before)}
    where ${sql.raw(before)}.id = ${sql.raw(row)}.id and ${sql.raw(before)}.recorded_to = ${sql.raw(row)}.recorded_from) as ${sql.raw(before)} on true`;
  return sql`(select ${members} from (${numbered(fetched, row, selected)}) as ${sql.raw(row)} ${previous} having true)`;
}

function versionFields(
  record: RecordDeclaration,
  row: string,
  before: string,
  scope: StatementScope,
): Record<string, () => Sql> {
  const until = column(row, 'recorded_to');
  return {
    version: () => column(row, 'version'),
    recordedFrom: () => column(row, 'recorded_from'),
    recordedTo: () => sql`case when ${scope.knew(until)} then nullif(${until}, 'infinity') end`,
    recordedBy: () => column(row, 'recorded_by'),
    verb: () => column(row, 'recorded_verb'),
    changedFields: () => changedFields(record, row, before),
  };
}

/** The names of the fields whose columns differ between two versions. */
function changedFields({ type }: RecordDeclaration, row: string, before: string): Sql {
  const named = fieldsOf(type)
    .filter((field) => field.kind !== 'figure' && !field.hidden && !housekeepingFields.has(field.name))
    .map((field) => {
      const columns = columnsOf(field);
      const values = (version: string) => sql`row(${sql.join(columns.map((name) => column(version, name)))})`;
      return sql`case when ${values(row)} is distinct from ${values(before)} then ${sql.lit(field.name)} end`;
    });
  return sql`case when ${sql.raw(before)}.id is null then '{}'::text[]
    else array_remove(array[${sql.join(named)}]::text[], null) end`;
}

function columnsOf(field: Field, prefix = ''): string[] {
  if (field.kind !== 'embedded') return [columnOf(field, prefix)];
  return fieldsOf(field.value()).flatMap((each) => columnsOf(each, `${columnOf(field, prefix)}_`));
}
