import type { RecordDeclaration } from '@fupin/schema/model';
import fc from 'fast-check';
import type { GraphQLArgument } from 'graphql';
import { comparablesOf, recordNamed, relationsOf } from '../oracle/declared.ts';
import { instants } from '../world/planted-world.ts';
import type { Asked } from './asked.ts';
import { anyFilter } from './filters.ts';
import type { KnownValues } from './known-values.ts';

export type Values = Record<string, unknown>;

/** The instants at which the world is looked at: long before, at a change, between two, and now. */
const askedInstants = ['2001-01-01T00:00:00Z', instants.planted, '2020-02-15T08:00:00+08:00', '2020-03-15T00:00:00Z'];

const anyDirection = fc.constantFrom('ASC', 'DESC');

function anyOrder(record: RecordDeclaration): fc.Arbitrary<unknown[]> {
  const field = fc.constantFrom(...comparablesOf(record).keys());
  return fc.array(
    fc.oneof(
      fc.record({ field, direction: anyDirection }),
      field.map((each) => ({ field: each })),
    ),
    { maxLength: 3 },
  );
}

const anyGrouping = (record: RecordDeclaration): fc.Arbitrary<unknown[]> =>
  fc.array(anyKey(record, 4), { maxLength: 3 });

/** A key to group by, of the record or of what it points to so many relations away. */
function anyKey(record: RecordDeclaration, steps: number): fc.Arbitrary<object> {
  const own = [...comparablesOf(record)].map(([field, { kind }]) =>
    kind === 'day' || kind === 'instant'
      ? fc.record(
          { field: fc.constant(field), by: fc.constantFrom('YEAR', 'QUARTER', 'MONTH', 'DAY', null) },
          { requiredKeys: ['field'] },
        )
      : fc.record({ field: fc.constant(field) }),
  );
  const relations = steps === 0 ? [] : relationsOf(record).filter(({ hidden }) => !hidden);
  const further = relations.map((relation) =>
    fc
      .constant(relation)
      .chain(() => anyKey(recordNamed(relation.target()), steps - 1))
      .map((key) => ({ [relation.name]: key })),
  );
  const key = fc.oneof(...own);
  return further.length === 0 ? key : fc.oneof({ arbitrary: key, weight: 2 }, fc.oneof(...further));
}

/** Which part of a list: from its start or end, or as much as is usual. */
const anyPaging = (most: number): fc.Arbitrary<Values> => {
  const size = fc.integer({ min: 0, max: most });
  const offset = fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, fc.constantFrom(0, 1, 2, 7));
  return fc.oneof(
    { arbitrary: fc.record({ first: size, offset }), weight: 5 },
    { arbitrary: fc.record({ last: size, offset }), weight: 3 },
    { arbitrary: fc.record({ first: size, last: fc.constant(null), after: fc.constant(null) }), weight: 1 },
    { arbitrary: fc.record({ offset }), weight: 1 },
  );
};

const seldomNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary, weight: 15 }, fc.constant(null));
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, { arbitrary, weight: 3 });

/** Arguments of a connection. */
export const anyPageValues = (
  record: RecordDeclaration,
  depth: number,
  most: number,
  known: KnownValues,
): fc.Arbitrary<Values> =>
  fc
    .tuple(
      fc.record({
        filter: sometimes(seldomNull(anyFilter(record, depth, known))),
        orderBy: sometimes(seldomNull(anyOrder(record))),
      }),
      anyPaging(most),
    )
    .map(([what, which]) => ({ ...what, ...which }));

/** Arguments of totals. */
export const anyTotalsValues = (record: RecordDeclaration, known: KnownValues): fc.Arbitrary<Values> =>
  fc.record({
    filter: sometimes(seldomNull(anyFilter(record, 1, known))),
    groupBy: sometimes(seldomNull(anyGrouping(record))),
  });

const anyDay = fc.constantFrom('2018-12-31', '2019-03-01', '2020-02-29', '2021-03-31', '2024-01-01');

/** Arguments of a figure of the query root, as far as it takes them; the day to look at is always given. */
export const anyFigureValues: fc.Arbitrary<Values> = fc.record({
  on: anyDay,
  first: fc.integer({ min: 0, max: 200 }),
  minDays: fc.constantFrom(0, 1, 365, 730),
  until: fc.oneof(anyDay, fc.constantFrom(undefined, null)),
});

export const anyAsOf: fc.Arbitrary<Values> = fc.record({
  asOf: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    { arbitrary: fc.constantFrom(...askedInstants), weight: 3 },
    fc.constant(null),
  ),
});

/** Values as arguments of a field, each in the document or by a variable, which has another value later. */
export function given(values: fc.Arbitrary<Values>, args: readonly GraphQLArgument[]): fc.Arbitrary<Asked['args']> {
  const places = fc.array(fc.boolean(), { minLength: args.length, maxLength: args.length });
  return fc.tuple(values, values, places).map(([first, second, byVariable]) =>
    Object.fromEntries(
      args.flatMap(({ name, type }, index) => {
        if (!(name in first)) return [];
        const value = first[name];
        // Which end a page is counted from stays as it is.
        const isFree = !pagingNames.has(name) || (typeof value === 'number' && typeof second[name] === 'number');
        return [[name, { value, again: isFree ? second[name] : value, type, byVariable: byVariable[index]! }]];
      }),
    ),
  );
}

const pagingNames = new Set(['first', 'after', 'last', 'before', 'offset']);
