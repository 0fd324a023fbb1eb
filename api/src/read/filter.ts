import {
  columnOf,
  fieldsOf,
  finderOf,
  reverseRelationsOf,
  presenceColumn,
  recordOf,
  searchColumn,
  type Declared,
  type Field,
  type ReverseRelation,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { holdsOfNone, isChosen, stated, type Filter } from './absence.ts';
import { type StatementScope, allOf, anyOf, column, type Sql } from './fragments.ts';
import { pointsAt } from './reverse-relation.ts';
import { hasCode, nullness, operatorsOf, type Alike } from './operators.ts';

/**
 * That a record's row satisfies a filter: all that it states must hold. A condition holds or does not, there is no third
 * way: a comparison holds only of what is stated, and `not`, `notIn` and `none` hold wherever their opposite does not.
 * PostgreSQL's null may stand for false, so each of the three turns it into true.
 */
export function filterSql(record: RecordDeclaration, row: string, filter: Filter, scope: StatementScope): Sql {
  const fields = new Map(fieldsOf(record.type).map((field) => [field.name, field]));
  const reverse = new Map(reverseRelationsOf(record.type).map((list) => [list.name, list]));
  const inner = (each: Filter) => filterSql(record, row, each, scope);
  return allOf(
    stated(filter).map(([name, condition]) => {
      if (name === 'and') return allOf((condition as Filter[]).map(inner));
      if (name === 'or') return anyOf((condition as Filter[]).map(inner));
      if (name === 'not') return sql`(${inner(condition as Filter)}) is not true`;
      if (name === 'isNull') return condition === true ? sql`false` : sql`true`;
      const field = fields.get(name);
      if (field) return fieldCondition(field, row, '', condition as Filter, scope, record.table);
      return listCondition(reverse.get(name)!, row, condition as Filter, scope);
    }),
  );
}

function fieldCondition(
  field: Field,
  row: string,
  prefix: string,
  condition: Filter,
  scope: StatementScope,
  table?: string,
): Sql {
  const stored = column(row, columnOf(field, prefix));
  if (field.kind === 'toOne') return relationCondition(recordOf(field.target()), stored, condition, scope);
  if (field.kind === 'embedded') {
    const present = column(row, presenceColumn(field, prefix));
    return valueCondition(field.value(), row, `${columnOf(field, prefix)}_`, present, condition, scope);
  }
  if (isChosen(field)) return hasCode(field, stored, condition);
  const operators = operatorsOf(field, alike(scope, table, row, columnOf(field, prefix)));
  return allOf(stated(condition).map(([name, value]) => operators[name]!(stored, value)));
}

/** How a column is compared with a pattern: by its index where it has one and the present is read. */
function alike(scope: StatementScope, table: string | undefined, row: string, name: string): Alike {
  const compared = (field: Field) => (field.kind === 'localized' ? searchColumn(name) : name);
  return (field, pattern) => {
    const isIndexed = field.kind === 'localized' || (field.kind === 'text' && field.searched);
    if (!isIndexed || !table || !scope.isPresent) return sql`${column(row, compared(field))} ilike ${pattern}`;
    return sql`${column(row, 'id')} in (select ${sql.raw(`"${finderOf(table, compared(field))}"`)}(${pattern}))`;
  };
}

function relationCondition(target: RecordDeclaration, foreignKey: Sql, condition: Filter, scope: StatementScope): Sql {
  if (stated(condition).length === 0) return sql`true`;
  // Of records that everybody sees, the key itself tells whether there is one.
  if (target.policy.open && stated(condition).every(([name]) => name === 'isNull'))
    return nullness(foreignKey, condition['isNull']);
  const other = scope.alias();
  const satisfied = filterSql(target, other, condition, scope);
  const thereWhere = (holds: Sql) =>
    sql`exists (select from ${scope.from(target.table, other)} where ${column(other, 'id')} = ${foreignKey} and ${holds})`;
  return holdsOfNone(target, condition)
    ? sql`not ${thereWhere(sql`(${satisfied}) is not true`)}`
    : thereWhere(satisfied);
}

function valueCondition(
  type: Declared,
  row: string,
  prefix: string,
  present: Sql,
  condition: Filter,
  scope: StatementScope,
): Sql {
  const fields = new Map(fieldsOf(type).map((field) => [field.name, field]));
  return allOf(
    stated(condition).map(([name, inner]) =>
      name === 'isNull'
        ? nullness(present, inner)
        : fieldCondition(fields.get(name)!, row, prefix, inner as Filter, scope),
    ),
  );
}

function listCondition(list: ReverseRelation, row: string, condition: Filter, scope: StatementScope): Sql {
  return allOf(
    stated(condition).map(([quantifier, inner]) => {
      const other = scope.alias();
      const belongs = pointsAt(list, other, column(row, 'id'), scope);
      const satisfied = filterSql(list.node, other, inner as Filter, scope);
      const exists = sql`exists (select from ${scope.from(list.node.table, other)} where ${belongs} and ${satisfied})`;
      return quantifier === 'none' ? sql`not ${exists}` : exists;
    }),
  );
}
