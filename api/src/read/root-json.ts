import type { ReadRoot, RecordRoot, RootFigure } from '@fupin/schema/model';
import { sql } from 'kysely';
import { connectionJson } from './connection-json.ts';
import { argumentMark, figureSql, rowsMark } from './figure-sql.ts';
import { StatementScope, allOf, column, jsonList, type Sql } from './fragments.ts';
import { defaultRootPage } from './page.ts';
import { recordJson, valueJson } from './record-json.ts';
import type { Selected } from './selection.ts';
import { totalsJson } from './totals-json.ts';

/** What a root field answers, as one JSON expression; null when there is no such record. */
export function rootJson(root: ReadRoot, selected: Selected): Sql {
  const scope = new StatementScope(selected.args['asOf'] as string | null | undefined);
  return root.shows === 'figure' ? rootFigureJson(root.figure, selected, scope) : recordRootJson(root, selected, scope);
}

function recordRootJson({ record, shows, where }: RecordRoot, selected: Selected, scope: StatementScope): Sql {
  const condition = (row: string) =>
    allOf(Object.entries(where ?? {}).map(([field, value]) => sql`${column(row, field)} = ${sql.lit(value)}`));
  const node = (row: string, { fields }: Selected) => recordJson(record, row, fields, scope);
  if (shows === 'connection')
    return connectionJson({ record, condition, node, selected, scope, defaultPage: defaultRootPage });
  if (shows === 'totals') return totalsJson(record, selected, condition, scope);
  const row = scope.alias();
  const answer = recordJson(record, row, selected.fields, scope);
  return sql`(select ${answer} from ${scope.from(record.table, row)} where ${column(row, 'id')} = ${selected.args['id']}::uuid)`;
}

const argumentTypes = { count: sql`::integer`, day: sql`::date`, id: sql`::uuid`, text: sql`::text` };

function rootFigureJson(figure: RootFigure, { args, fields }: Selected, scope: StatementScope): Sql {
  const given = Object.fromEntries(
    figure.arguments.map(({ name, kind }) => [name, sql`${args[name] ?? null}${argumentTypes[kind]}`]),
  );
  const row = scope.alias();
  const query = figureSql(figure.sql(rowsMark, argumentMark), scope, given);
  const rows = sql`(select * from (${query}) as ${sql.raw(row)} limit ${args['first']}) as ${sql.raw(row)}`;
  return jsonList(valueJson(figure.value(), row, '', fields, scope), rows);
}
