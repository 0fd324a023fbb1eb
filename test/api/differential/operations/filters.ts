import { fieldsOf, type Declared, type Field, type RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import { columnsOf, isAskedBy, listsOf, recordNamed, snake } from '../oracle/declared.ts';
import { remembering } from '../remembering.ts';
import type { KnownValues } from './known-values.ts';

type Condition = Record<string, unknown>;

const equality = ['eq', 'in', 'notIn', 'isNull'];
const comparison = [...equality, 'gt', 'gte', 'lt', 'lte'];
const operatorsOf: Partial<Record<Field['kind'], string[]>> = {
  id: equality,
  text: [...equality, 'contains', 'startsWith'],
  texts: ['has', 'isNull'],
  count: comparison,
  decimal: comparison,
  flag: ['eq', 'isNull'],
  day: comparison,
  instant: comparison,
  localized: ['matches', 'eq', 'contains', 'startsWith', 'isNull'],
};

const made = new WeakMap<KnownValues, ReturnType<typeof remembering<fc.Arbitrary<Condition>>>>();

/** Any filter on a record, along relations as far as `depth` goes. */
export function anyFilter(record: RecordDeclaration, depth: number, known: KnownValues): fc.Arbitrary<Condition> {
  const remember = made.get(known) ?? made.set(known, remembering()).get(known)!;
  return remember(`${record.name} ${depth}`, () => anyNewFilter(record, depth, known));
}

function anyNewFilter(record: RecordDeclaration, depth: number, known: KnownValues): fc.Arbitrary<Condition> {
  const fields = fieldsOf(record.type).filter((field) => isAskedBy(field) && field.kind !== 'figure');
  const own = fields.map((field) => anyMember(field, record.table, '', depth, known));
  const deeper =
    depth === 0
      ? []
      : [
          ...[...listsOf(record).values()].map((list) => anyList(list.name, list.node, depth, known)),
          ...combined(record, depth, known),
        ];
  const members = [
    { arbitrary: fc.oneof(...own), weight: 6 },
    ...(deeper.length > 0 ? [{ arbitrary: fc.oneof(...deeper), weight: 3 }] : []),
    { arbitrary: fc.boolean().map((isNull): Condition => ({ isNull })), weight: 1 },
  ];
  return fc.array(fc.oneof(...members), { minLength: 0, maxLength: 2 }).map(merged);
}

const merged = (conditions: Condition[]): Condition => Object.assign({}, ...conditions);
const later = (make: () => fc.Arbitrary<unknown>) => fc.constant(undefined).chain(make);

const combined = (record: RecordDeclaration, depth: number, known: KnownValues) => {
  const inner = later(() => anyFilter(record, depth - 1, known));
  const several = fc.array(inner, { maxLength: 3 });
  return [several.map((and) => ({ and })), several.map((or) => ({ or })), inner.map((not) => ({ not }))];
};

const anyList = (name: string, node: RecordDeclaration, depth: number, known: KnownValues): fc.Arbitrary<Condition> => {
  const inner = later(() => anyFilter(node, depth - 1, known));
  return fc
    .tuple(fc.constantFrom('some', 'none'), inner)
    .map(([quantifier, filter]) => ({ [name]: { [quantifier]: filter } }));
};

function anyMember(
  field: Field,
  table: string,
  prefix: string,
  depth: number,
  known: KnownValues,
): fc.Arbitrary<Condition> {
  const inner = (): fc.Arbitrary<unknown> => {
    if (field.kind === 'embedded') return anyValueFilter(field.value(), table, `${prefix}${snake(field.name)}_`, known);
    if (field.kind === 'toOne') {
      const isNull = fc.record({ isNull: fc.boolean() });
      if (depth === 0) return isNull;
      return fc.oneof(
        isNull,
        later(() => anyFilter(recordNamed(field.target()), depth - 1, known)),
      );
    }
    if (field.kind === 'choice' || field.kind === 'choices') return anyCodes(field);
    return anyOperators(field, table, columnsOf(field, prefix)[0]!, known);
  };
  return later(inner).map((condition) => ({ [field.name]: condition }));
}

function anyValueFilter(type: Declared, table: string, prefix: string, known: KnownValues): fc.Arbitrary<Condition> {
  const members = fieldsOf(type).map((field) => anyMember(field, table, prefix, 0, known));
  const isNull = fc.boolean().map((isNull): Condition => ({ isNull }));
  return fc.array(fc.oneof(...members, isNull), { maxLength: 2 }).map(merged);
}

/** Codes of which a choice is one, and null for none where that may be. */
function anyCodes({ vocabulary, optional }: Extract<Field, { kind: 'choice' | 'choices' }>): fc.Arbitrary<unknown> {
  const codes = fc.constantFrom(...Object.keys(vocabulary));
  const items = optional ? fc.oneof({ arbitrary: codes, weight: 3 }, fc.constant(null)) : codes;
  return fc.array(items, { maxLength: 4 });
}

function anyOperators(field: Field, table: string, column: string, known: KnownValues): fc.Arbitrary<Condition> {
  const value = anyOperand(field, table, column, known);
  const piece = fc.tuple(value, fc.nat(3), fc.nat(4)).map(([text, from, length]) =>
    Array.from(String(text))
      .slice(from, from + length + 1)
      .join(''),
  );
  const operand = (operator: string): fc.Arbitrary<unknown> => {
    if (operator === 'isNull') return fc.boolean();
    if (operator === 'in' || operator === 'notIn') return fc.array(value, { maxLength: 4 });
    return ['contains', 'startsWith', 'matches'].includes(operator) ? fc.oneof(value, piece) : value;
  };
  const one = fc
    .constantFrom(...operatorsOf[field.kind]!)
    .chain((operator) => operand(operator).map((given) => ({ [operator]: given })));
  return fc.array(one, { maxLength: 2 }).map(merged);
}

function anyOperand(field: Field, table: string, column: string, known: KnownValues): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.constantFrom(-1, 0, 1, 2, 10, 2_147_483_647);
    default:
      return known(table, column, field.kind);
  }
}
