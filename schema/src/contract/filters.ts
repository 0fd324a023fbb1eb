import { ID, Int } from 'type-graphql';
import { enumType, inputType, type Member, optional, type TypeThunk } from './types.ts';
import type { ChoiceField, Declared, Field, RecordDeclaration, ScalarField } from '../declare/declaration.ts';
import { reverseRelationsOf } from '../declare/reverse-relation.ts';
import { isAskedBy } from '../declare/ordering.ts';
import { fieldsOf, recordOf, valueOf } from '../declare/registry.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.ts';

const isNull = optional('isNull', () => Boolean);
const equality = (type: TypeThunk) => [
  optional('eq', type),
  optional('in', () => [type()]),
  optional('notIn', () => [type()]),
];
const comparison = (type: TypeThunk) => ['gt', 'gte', 'lt', 'lte'].map((name) => optional(name, type));

const operand = (name: string, what: string, members: Member[]) =>
  inputType(name, { description: `A condition on ${what}.` }, [...members, isNull]);

const operands: Record<ScalarField['kind'], Declared> = {
  id: operand(
    'IdFilter',
    'an id',
    equality(() => ID),
  ),
  text: operand('StringFilter', 'a text', [
    ...equality(() => String),
    optional('contains', () => String),
    optional('startsWith', () => String),
  ]),
  texts: operand('StringListFilter', 'a list of texts', [optional('has', () => String)]),
  count: operand('IntFilter', 'a whole number', [...equality(() => Int), ...comparison(() => Int)]),
  decimal: operand('DecimalFilter', 'a decimal', [
    ...equality(() => DecimalScalar),
    ...comparison(() => DecimalScalar),
  ]),
  flag: operand('BooleanFilter', 'a flag', [optional('eq', () => Boolean)]),
  day: operand('DateFilter', 'a day', [...equality(() => DateScalar), ...comparison(() => DateScalar)]),
  instant: operand('DateTimeFilter', 'an instant', [
    ...equality(() => DateTimeScalar),
    ...comparison(() => DateTimeScalar),
  ]),
  localized: operand('LocalizedTextFilter', 'a name or text in any of its languages', [
    optional(
      'matches',
      () => String,
      'Finds 略阳 by 略阳, lüeyang, lueyang or ly, and other names by the beginning of any word.',
    ),
    optional('eq', () => String),
    optional('contains', () => String),
    optional('startsWith', () => String),
  ]),
};

const memo = <Key extends object>(make: (key: Key) => Declared) => {
  const made = new Map<Key, Declared>();
  return (key: Key): Declared => made.get(key) ?? (made.set(key, make(key)), made.get(key)!);
};

const valueFilter = memo((type: Declared) => {
  const { name } = valueOf(type);
  return inputType(`${name}Filter`, {}, [...fieldsOf(type).flatMap(fieldCondition), isNull]);
});

/**
 * The condition on a record: on its fields, on what it points to and on what points to it. It holds or does not, there
 * is no third way; a record that is not there, or may not be seen, has nothing stated, no relation and empty lists.
 */
export const filterType = memo((record: RecordDeclaration): Declared => {
  const own = fieldsOf(record.type).flatMap(fieldCondition);
  const reverse = reverseRelationsOf(record.type)
    .filter(({ name }) => !own.some((member) => member.name === name))
    .map(({ name, node }) => optional(name, () => listFilterType(node)));
  const filter: Declared = inputType(`${record.name}Filter`, {}, [
    ...own,
    ...reverse,
    isNull,
    optional('and', () => [filter]),
    optional('or', () => [filter]),
    optional('not', () => filter),
  ]);
  return filter;
});

/** The condition on a list of records: that some or none satisfies a filter. */
export const listFilterType = memo((record: RecordDeclaration) =>
  inputType(`${record.name}ListFilter`, {}, [
    optional('some', () => filterType(record)),
    optional('none', () => filterType(record)),
  ]),
);

function fieldCondition(field: Field): Member[] {
  return field.kind === 'figure' || !isAskedBy(field) ? [] : [conditionOn(field)];
}

function conditionOn(field: Exclude<Field, { kind: 'figure' }>): Member {
  const { name } = field;
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return choiceCondition(field);
    case 'embedded': {
      const condition = valueFilter(field.value());
      return optional(name, () => condition);
    }
    case 'toOne':
      return optional(name, () => filterType(recordOf(field.target())));
    default:
      return optional(name, () => operands[field.kind]);
  }
}

/** The codes of which a choice is one, or a list has one; null among them stands for a choice that is not stated. */
function choiceCondition({ name, vocabulary, optional: mayBeMissing }: ChoiceField): Member {
  const type = enumType(vocabulary);
  return { name, type: () => [type], nullable: mayBeMissing ? 'itemsAndList' : true };
}
