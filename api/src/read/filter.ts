import {
  columnOf,
  fieldsOf,
  incomingTo,
  presenceColumn,
  recordOf,
  searchColumn,
  type Declared,
  type Field,
  type Incoming,
  type RecordDeclaration,
} from '@fupin/schema/model';
import { sql } from 'kysely';
import { type Reading, allOf, anyOf, column, type Sql } from './fragments.ts';
import { pointsAt } from './incoming.ts';
import { converted, known } from './parameter.ts';

/** A condition as the contract's filter types have it. */
export type Filter = Readonly<Record<string, unknown>>;

/** That a record's row satisfies a filter: all that it states must hold. */
export function filterSql(record: RecordDeclaration, row: string, filter: Filter, reading: Reading): Sql {
  const fields = new Map(fieldsOf(record.type).map((field) => [field.name, field]));
  const incoming = new Map(incomingTo(record.type).map((list) => [list.name, list]));
  const inner = (each: Filter) => filterSql(record, row, each, reading);
  return allOf(
    stated(filter).map(([name, condition]) => {
      if (name === 'and') return allOf((condition as Filter[]).map(inner));
      if (name === 'or') return anyOf((condition as Filter[]).map(inner));
      if (name === 'not') return sql`(${inner(condition as Filter)}) is not true`;
      if (name === 'isNull') return condition === true ? sql`false` : sql`true`;
      const field = fields.get(name);
      if (field) return fieldCondition(field, row, '', condition as Filter, reading);
      return listCondition(incoming.get(name)!, row, condition as Filter, reading);
    }),
  );
}

/** What a filter states; an explicit null states nothing. */
const stated = (filter: Filter) => Object.entries(filter).filter(([, condition]) => condition != null);

function fieldCondition(field: Field, row: string, prefix: string, condition: Filter, reading: Reading): Sql {
  const stored = column(row, columnOf(field, prefix));
  if (field.kind === 'toOne') return relationCondition(recordOf(field.target()), stored, condition, reading);
  if (field.kind === 'embedded') {
    const present = column(row, presenceColumn(field, prefix));
    return valueCondition(field.value(), row, `${columnOf(field, prefix)}_`, present, condition, reading);
  }
  const operators =
    field.kind === 'localized'
      ? { ...localizedOperators, matches: matching(column(row, searchColumn(columnOf(field, prefix)))) }
      : (operatorsFor[field.kind as keyof typeof operatorsFor] ?? plainOperators('text'));
  return allOf(stated(condition).map(([name, value]) => operators[name]!(stored, value)));
}

function relationCondition(target: RecordDeclaration, foreignKey: Sql, condition: Filter, reading: Reading): Sql {
  const { isNull, ...rest } = condition;
  const conditions = isNull == null ? [] : [nullness(foreignKey, isNull)];
  if (stated(rest).length === 0) return allOf(conditions);
  const other = reading.alias();
  const satisfied = filterSql(target, other, rest, reading);
  const exists = sql`exists (select from ${reading.from(target.table, other)} where ${column(other, 'id')} = ${foreignKey} and ${satisfied})`;
  return allOf([...conditions, exists]);
}

function valueCondition(
  type: Declared,
  row: string,
  prefix: string,
  present: Sql,
  condition: Filter,
  reading: Reading,
): Sql {
  const fields = new Map(fieldsOf(type).map((field) => [field.name, field]));
  return allOf(
    stated(condition).map(([name, inner]) =>
      name === 'isNull'
        ? nullness(present, inner)
        : fieldCondition(fields.get(name)!, row, prefix, inner as Filter, reading),
    ),
  );
}

function listCondition(list: Incoming, row: string, condition: Filter, reading: Reading): Sql {
  return allOf(
    stated(condition).map(([quantifier, inner]) => {
      const other = reading.alias();
      const belongs = pointsAt(list, other, column(row, 'id'), reading);
      const satisfied = filterSql(list.node, other, inner as Filter, reading);
      const exists = sql`exists (select from ${reading.from(list.node.table, other)} where ${belongs} and ${satisfied})`;
      return quantifier === 'none' ? sql`not ${exists}` : exists;
    }),
  );
}

type Operator = (stored: Sql, value: unknown) => Sql;

const nullness: Operator = (stored, value) => (value === true ? sql`${stored} is null` : sql`${stored} is not null`);
const pattern = (value: unknown, before: string) =>
  converted(value, (text) => `${before}${String(text).replace(/[\\%_]/g, '\\$&')}%`);

const plainOperators = (type: string): Record<string, Operator> => {
  const cast = sql.raw(`::${type}`);
  const listCast = sql.raw(`::${type}[]`);
  return {
    eq: (stored, value) => sql`${stored} = ${value}${cast}`,
    in: (stored, values) => sql`${stored} = any(${values}${listCast})`,
    notIn: (stored, values) => sql`${stored} <> all(${values}${listCast})`,
    gt: (stored, value) => sql`${stored} > ${value}${cast}`,
    gte: (stored, value) => sql`${stored} >= ${value}${cast}`,
    lt: (stored, value) => sql`${stored} < ${value}${cast}`,
    lte: (stored, value) => sql`${stored} <= ${value}${cast}`,
    contains: (stored, value) => sql`${stored} ilike ${pattern(value, '%')}`,
    startsWith: (stored, value) => sql`${stored} ilike ${pattern(value, '')}`,
    has: (stored, value) => sql`${value}${cast} = any(${stored})`,
    isNull: nullness,
  };
};

const operatorsFor = {
  id: plainOperators('uuid'),
  count: plainOperators('integer'),
  decimal: plainOperators('numeric'),
  flag: plainOperators('boolean'),
  day: plainOperators('date'),
  instant: plainOperators('timestamptz'),
};

const inAnyLanguage =
  (operator: Operator): Operator =>
  (stored, value) =>
    anyOf(['zh', 'en', 'fr'].map((language) => operator(sql`(${stored}->>${sql.lit(language)})`, value)));

/** That every word sought, or all of them written as one, begins a word by which the name is found. */
const matching =
  (words: Sql): Operator =>
  (_stored, value) => {
    const sought = searchWords(String(known(value)));
    const begins = (word: string) => sql`${words} like ${pattern(word, '% ')}`;
    return sought.length === 0 ? sql`true` : anyOf([begins(sought.join('')), sql`(${allOf(sought.map(begins))})`]);
  };

/** Text as names are kept for searching: lower case, no accents, full-width letters made plain. */
const searchWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const text = plainOperators('text');
const localizedOperators: Record<string, Operator> = {
  eq: inAnyLanguage(text['eq']!),
  contains: inAnyLanguage(text['contains']!),
  startsWith: inAnyLanguage(text['startsWith']!),
  isNull: nullness,
};
