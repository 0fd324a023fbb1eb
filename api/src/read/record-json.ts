import {
  columnOf,
  fieldsOf,
  reverseRelationsOf,
  presenceColumn,
  recordOf,
  type Declared,
  type Field,
  type ReverseRelation,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { connectionJson } from './connection-json.ts';
import { answerJson, type StatementScope, column, jsonList, type Sql } from './fragments.ts';
import { figureSql, rowsMark } from './figure-sql.ts';
import { historyJson } from './history-json.ts';
import { pointsAt } from './reverse-relation.ts';
import { naturalOrder, orderSql, sortKeys } from './order.ts';
import { permissionsJson } from './permissions-json.ts';
import type { Selected } from './selection.ts';

/** What a record's row answers to a selection, as one JSON object; `row` is the alias of the row. */
export function recordJson(record: RecordDeclaration, row: string, selected: Selected[], scope: StatementScope): Sql {
  const fields = new Map(fieldsOf(record.type).map((field) => [field.name, field]));
  const reverse = new Map(reverseRelationsOf(record.type).map((list) => [list.name, list]));
  return answerJson(selected, (each) => {
    const field = fields.get(each.name);
    if (field) return fieldJson(field, row, '', each, scope);
    if (each.name === 'history') return historyJson(record, column(row, 'id'), each, scope);
    if (each.name === 'permissions') return permissionsJson(record, row, each, scope);
    return reverseJson(reverse.get(each.name)!, row, each, scope);
  });
}

/** What an embedded value answers; its columns begin with `prefix`. */
export function valueJson(
  type: Declared,
  row: string,
  prefix: string,
  selected: Selected[],
  scope: StatementScope,
): Sql {
  const fields = new Map(fieldsOf(type).map((field) => [field.name, field]));
  return answerJson(selected, (each) => fieldJson(fields.get(each.name)!, row, prefix, each, scope));
}

function fieldJson(
  field: Field,
  row: string,
  prefix: string,
  { fields: selected }: Selected,
  scope: StatementScope,
): Sql {
  const stored = column(row, columnOf(field, prefix));
  switch (field.kind) {
    case 'decimal':
      return sql`trim_scale(${stored})::text`;
    case 'localized': {
      const texts = answerJson(selected, ({ name }) => sql`${stored}->>${sql.lit(name)}`);
      return field.optional ? sql`case when ${stored} is not null then ${texts} end` : texts;
    }
    case 'embedded': {
      const value = valueJson(field.value(), row, `${columnOf(field, prefix)}_`, selected, scope);
      if (!field.optional) return value;
      return sql`case when ${column(row, presenceColumn(field, prefix))} is not null then ${value} end`;
    }
    case 'toOne': {
      const target = recordOf(field.target());
      const other = scope.alias();
      const answer = recordJson(target, other, selected, scope);
      return sql`(select ${answer} from ${scope.from(target.table, other)} where ${column(other, 'id')} = ${stored})`;
    }
    case 'figure': {
      const figure = scope.alias();
      const value = valueJson(field.value(), figure, '', selected, scope);
      const computed = sql`(${figureSql(field.sql(row, rowsMark), scope)}) as ${sql.raw(figure)}`;
      return field.single ? sql`(select ${value} from ${computed})` : jsonList(value, computed);
    }
    default:
      return 'shown' in field && field.shown ? sql.raw(field.shown(row)) : stored;
  }
}

function reverseJson(reverse: ReverseRelation, row: string, selected: Selected, scope: StatementScope): Sql {
  const { shown, from, node } = reverse;
  const id = column(row, 'id');
  if (shown === 'connection' || shown === 'polymorphicLink') {
    const points = (other: string) => pointsAt(reverse, other, id, scope);
    const answer = (other: string, { fields }: Selected) => recordJson(node, other, fields, scope);
    return connectionJson({ record: node, condition: points, node: answer, selected, scope });
  }
  const link = scope.alias();
  const points = sql`${column(link, reverse.column)} = ${id}`;
  if (shown === 'ownedList') {
    const answer = recordJson(node, link, selected.fields, scope);
    const order = orderSql(sortKeys(node, naturalOrder(node), false), link);
    return jsonList(answer, sql`${scope.from(from.table, link)} where ${points}`, sql` order by ${order}`);
  }
  const other = scope.alias();
  const answer = recordJson(node, other, selected.fields, scope);
  const joined = sql`${scope.from(from.table, link)} join ${scope.from(node.table, other)} on ${column(other, 'id')} = ${column(link, reverse.nodeColumn!)}`;
  return jsonList(answer, sql`${joined} where ${points}`, sql` order by ${column(link, 'id')}`);
}
